namespace StudyGuide.Model;

/// <summary>A kind of problem; its id never changes meaning. Each is explained in <c>generator/Validation/DIAGNOSTICS.md</c>.</summary>
internal sealed record DiagnosticCode(string Id, Severity Severity)
{
    // Files
    public static readonly DiagnosticCode InvalidUtf8 = Error("SG001");
    public static readonly DiagnosticCode FileTooLarge = Error("SG002");
    public static readonly DiagnosticCode LinkLeavesInput = Error("SG003");
    public static readonly DiagnosticCode GuideMissing = Error("SG004");
    public static readonly DiagnosticCode UnexpectedFile = Warning("SG005");
    public static readonly DiagnosticCode BadId = Error("SG006");
    public static readonly DiagnosticCode DuplicateId = Error("SG007");
    public static readonly DiagnosticCode UnknownLanguage = Error("SG008");
    public static readonly DiagnosticCode TranslationWithoutSource = Error("SG009");
    public static readonly DiagnosticCode MissingTranslation = Warning("SG010");
    public static readonly DiagnosticCode NotARegularFile = Error("SG011");
    public static readonly DiagnosticCode BadFileName = Error("SG012");

    // YAML
    public static readonly DiagnosticCode MalformedYaml = Error("SG101");
    public static readonly DiagnosticCode UnknownKey = Error("SG102");
    public static readonly DiagnosticCode MissingKey = Error("SG103");
    public static readonly DiagnosticCode WrongType = Error("SG104");
    public static readonly DiagnosticCode InvalidDate = Error("SG105");
    public static readonly DiagnosticCode BadSlug = Error("SG106");
    public static readonly DiagnosticCode InvalidAddress = Error("SG107");
    public static readonly DiagnosticCode FrontMatterMissing = Error("SG108");

    public static readonly DiagnosticCode CommentInText = Warning("SG110");
    public static readonly DiagnosticCode EscapeInText = Warning("SG111");
    public static readonly DiagnosticCode DefinitionMissing = Note("SG112");
    public static readonly DiagnosticCode SiteAddressUnknown = Note("SG113");

    // References
    public static readonly DiagnosticCode UnknownTerm = Error("SG201");
    public static readonly DiagnosticCode UnknownTopic = Error("SG202");
    public static readonly DiagnosticCode UnknownLevel = Error("SG203");
    public static readonly DiagnosticCode UnknownRelatedQuestion = Error("SG204");
    public static readonly DiagnosticCode AddressTaken = Error("SG205");
    public static readonly DiagnosticCode BrokenLink = Error("SG206");
    public static readonly DiagnosticCode BrokenAnchor = Error("SG207");
    public static readonly DiagnosticCode ForbiddenScheme = Error("SG208");
    public static readonly DiagnosticCode FormClaimedTwice = Warning("SG209");

    public static readonly DiagnosticCode FormToAvoid = Warning("SG210");
    public static readonly DiagnosticCode SourcesDiffer = Warning("SG211");

    // Markdown
    public static readonly DiagnosticCode RawHtml = Warning("SG301");
    public static readonly DiagnosticCode UnknownContainer = Error("SG302");
    public static readonly DiagnosticCode UnclosedFence = Error("SG303");
    public static readonly DiagnosticCode EmptyAnswer = Note("SG304");
    public static readonly DiagnosticCode SectionTwice = Error("SG305");
    public static readonly DiagnosticCode BlocksDiffer = Warning("SG306");
    public static readonly DiagnosticCode NestedTooDeeply = Error("SG307");

    // SG308 is retired: headings begin at any level.
    public static readonly DiagnosticCode ForbiddenAttribute = Error("SG309");
    public static readonly DiagnosticCode IdTwice = Error("SG310");

    public static readonly DiagnosticCode BadFormula = Error("SG311");
    public static readonly DiagnosticCode CodeDiffers = Warning("SG313");
    public static readonly DiagnosticCode CardsDiffer = Warning("SG314");
    public static readonly DiagnosticCode NotInCard = Error("SG315");
    public static readonly DiagnosticCode NotPrinted = Warning("SG316");
    public static readonly DiagnosticCode HeadingJump = Note("SG317");
    public static readonly DiagnosticCode TitleAgain = Note("SG318");
    public static readonly DiagnosticCode OddSpace = Warning("SG319");
    public static readonly DiagnosticCode SignsVanish = Warning("SG320");
    public static readonly DiagnosticCode NotForPage = Note("SG321");

    // What has been published
    public static readonly DiagnosticCode AddressVanishes = Warning("SG701");
    public static readonly DiagnosticCode SectionVanishes = Warning("SG702");

    // Theme
    public static readonly DiagnosticCode TemplateError = Error("SG401");
    public static readonly DiagnosticCode LanguagePackMissing = Error("SG402");
    public static readonly DiagnosticCode ThemeFileMissing = Error("SG403");
    public static readonly DiagnosticCode StyleOrScriptError = Error("SG404");
    public static readonly DiagnosticCode BadRule = Error("SG405");

    // Served HTML, found by `check`
    public static readonly DiagnosticCode ServedLinkBroken = Error("SG501");
    public static readonly DiagnosticCode ServedAnchorBroken = Error("SG502");
    public static readonly DiagnosticCode ServedIdTwice = Error("SG503");
    public static readonly DiagnosticCode ServedLanguage = Error("SG504");
    public static readonly DiagnosticCode ServedHeadings = Error("SG505");
    public static readonly DiagnosticCode ServedImage = Error("SG506");
    public static readonly DiagnosticCode WordsVanish = Warning("SG507");

    // Figures
    public static readonly DiagnosticCode BrokenDrawing = Error("SG601");
    public static readonly DiagnosticCode ForbiddenInDrawing = Error("SG602");
    public static readonly DiagnosticCode FigureIncomplete = Error("SG603");
    public static readonly DiagnosticCode LabelMissing = Error("SG604");
    public static readonly DiagnosticCode LabelUnused = Warning("SG605");
    public static readonly DiagnosticCode FigureInLine = Error("SG606");
    public static readonly DiagnosticCode FigureUnused = Warning("SG607");

    private static DiagnosticCode Error(string id) => new(id, Severity.Error);

    private static DiagnosticCode Warning(string id) => new(id, Severity.Warning);

    private static DiagnosticCode Note(string id) => new(id, Severity.Note);
}
