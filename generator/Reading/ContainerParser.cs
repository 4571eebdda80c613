using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StudyGuide.Reading;

/// <summary>Parses containers, each of which is closed by the next fence that names none: they nest without more colons.</summary>
internal sealed class ContainerParser : CustomContainerParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block is CustomContainer { LastChild: CustomContainer { ClosingFencedCharCount: 0 } } // the fence may be that of the inner one
            ? BlockState.Continue
            : base.TryContinue(processor, block);
}
