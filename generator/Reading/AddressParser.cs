using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Makes links of web addresses, which end where a script begins that writes no spaces.</summary>
/// <remarks>Of other addresses, Markdig does not print all that was typed: <c>tel:15</c>.</remarks>
internal sealed class AddressParser : AutoLinkParser
{
    public AddressParser()
        : base(new AutoLinkOptions { UseHttpsForWWWLinks = true })
    {
        OpeningCharacters = ['h', 'w'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = slice.Start;
        while (end <= slice.End && !Script.IsWide(slice.Text[end]))
        {
            end++;
        }

        var address = new StringSlice(slice.Text, slice.Start, end - 1);
        if (!base.Match(processor, ref address))
        {
            return false;
        }

        slice.Start = address.Start;
        return true;
    }
}
