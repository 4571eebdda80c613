namespace StudyGuide.Benchmarks.Guide;

/// <summary>The words that synthetic questions are made of; frequent ones first.</summary>
internal static class Vocabulary
{
    /// <summary>Some terms contain others, so that finding the longest form has work to do.</summary>
    public static readonly SyntheticTerm[] Terms = Lines(
        """
        cache | le cache | caches | cache | caches
        index | l'index | index | index | indexes
        latency | la latence | latences | latency | latencies
        transaction | la transaction | transactions | transaction | transactions
        message-queue | la file de messages | files de messages | message queue | message queues
        load-balancer | le répartiteur de charge | répartiteurs de charge | load balancer | load balancers
        access-token | le jeton d'accès | jetons d'accès | access token | access tokens
        primary-key | la clé primaire | clés primaires | primary key | primary keys
        inverted-index | l'index inversé | index inversés | inverted index | inverted indexes
        throughput | le débit | débits | throughput | throughputs
        replica | la réplique | répliques | replica | replicas
        partition | la partition | partitions | partition | partitions
        api | l'interface de programmation | interfaces de programmation |
          application programming interface | application programming interfaces | API
        distributed-cache | le cache distribué | caches distribués | distributed cache | distributed caches
        consensus | le consensus | consensus | consensus | consensuses
        circuit-breaker | le disjoncteur | disjoncteurs | circuit breaker | circuit breakers
        rate-limit | la limite de débit | limites de débit | rate limit | rate limits
        idempotency-key | la clé d'idempotence | clés d'idempotence | idempotency key | idempotency keys
        garbage-collector | le ramasse-miettes | ramasse-miettes | garbage collector | garbage collectors | GC
        thread-pool | le groupe de fils d'exécution | groupes de fils d'exécution | thread pool | thread pools
        deadlock | l'interblocage | interblocages | deadlock | deadlocks
        race-condition | la situation de compétition | situations de compétition | race condition | race conditions
        lock | le verrou | verrous | lock | locks
        optimistic-lock | le verrou optimiste | verrous optimistes | optimistic lock | optimistic locks
        foreign-key | la clé étrangère | clés étrangères | foreign key | foreign keys
        query-plan | le plan d'exécution | plans d'exécution | query plan | query plans
        isolation-level | le niveau d'isolation | niveaux d'isolation | isolation level | isolation levels
        content-delivery-network | le réseau de diffusion | réseaux de diffusion |
          content delivery network | content delivery networks | CDN
        reverse-proxy | le mandataire inverse | mandataires inverses | reverse proxy | reverse proxies
        certificate | le certificat | certificats | certificate | certificates
        handshake | la négociation de connexion | négociations de connexion | handshake | handshakes
        public-key | la clé publique | clés publiques | public key | public keys
        hash-function | la fonction de hachage | fonctions de hachage | hash function | hash functions
        bloom-filter | le filtre de Bloom | filtres de Bloom | Bloom filter | Bloom filters
        balanced-tree | l'arbre équilibré | arbres équilibrés | balanced tree | balanced trees
        write-ahead-log | le journal de transactions | journaux de transactions | write-ahead log | write-ahead logs | WAL
        snapshot | l'instantané | instantanés | snapshot | snapshots
        event-log | le journal d'événements | journaux d'événements | event log | event logs
        feature-flag | le drapeau de fonctionnalité | drapeaux de fonctionnalité | feature flag | feature flags
        canary-release | le déploiement canari | déploiements canaris | canary release | canary releases
        container-image | l'image de conteneur | images de conteneur | container image | container images
        health-check | le contrôle de santé | contrôles de santé | health check | health checks
        service-level-objective | l'objectif de niveau de service | objectifs de niveau de service |
          service level objective | service level objectives | SLO
        error-budget | le budget d'erreurs | budgets d'erreurs | error budget | error budgets
        distributed-trace | la trace distribuée | traces distribuées | distributed trace | distributed traces
        back-pressure | la contre-pression | contre-pressions | back-pressure | back-pressures
        exponential-backoff | l'attente exponentielle | attentes exponentielles | exponential backoff | exponential backoffs
        schema-migration | la migration de schéma | migrations de schéma | schema migration | schema migrations
        dependency-injection | l'injection de dépendances | injections de dépendances | dependency injection | dependency injections | DI
        regression-suite | la batterie de régression | batteries de régression | regression suite | regression suites
        """, SyntheticTerm.Parse);

    public static readonly Phrase[] Nouns = Phrases(
        """
        le service | the service
        la requête | the request
        l'équipe | the team
        le client | the client
        la réponse | the answer
        le serveur | the server
        la panne | the outage
        le test de charge | the load test
        la mesure | the measurement
        l'utilisateur | the user
        le disque | the disk
        la mémoire vive | the main memory
        le réseau | the network
        la copie locale | the local copy
        la version précédente | the previous version
        le tableau de bord | the dashboard
        l'alerte | the alert
        le coût | the cost
        la revue de code | the code review
        le format d'échange | the exchange format
        la valeur par défaut | the default value
        l'exception | the exception
        le contrat | the contract
        la bibliothèque | the library
        le processeur | the processor
        la sauvegarde | the backup
        l'échéance | the deadline
        le navigateur | the browser
        la page d'accueil | the home page
        le fichier de configuration | the configuration file
        la région voisine | the neighbouring region
        l'horloge | the clock
        le compteur | the counter
        la courbe | the curve
        le quatre-vingt-quinzième centile | the ninety-fifth percentile
        l'hypothèse | the assumption
        le prototype | the prototype
        la documentation | the documentation
        l'audit | the audit
        le compilateur | the compiler
        la fuite de mémoire | the memory leak
        le paquet | the package
        l'astreinte | the on-call shift
        la facture | the bill
        le mot de passe | the password
        l'en-tête | the header
        la pile d'appels | the call stack
        le tampon | the buffer
        l'ordonnanceur | the scheduler
        la charge utile | the payload
        """);

    public static readonly Phrase[] Verbs = Phrases(
        """
        réduit | reduces
        protège | protects
        limite | limits
        remplace | replaces
        explique | explains
        précède | precedes
        retarde | delays
        améliore | improves
        contourne | bypasses
        complète | completes
        isole | isolates
        surveille | watches
        décrit | describes
        bloque | blocks
        accélère | speeds up
        dégrade | degrades
        vérifie | verifies
        suppose | assumes
        révèle | reveals
        répartit | spreads
        simplifie | simplifies
        déclenche | triggers
        absorbe | absorbs
        masque | hides
        renforce | strengthens
        mesure | measures
        restaure | restores
        sature | saturates
        invalide | invalidates
        partage | shares
        """);

    public static readonly Phrase[] Circumstances = Phrases(
        """
        en production | in production
        à grande échelle | at scale
        dès la conception | from the design stage
        pendant une montée en charge | while traffic is growing
        quand la charge double | when the load doubles
        lors d'une coupure | during an outage
        sans intervention humaine | without human intervention
        au prix d'une complexité plus grande | at the price of more complexity
        dans la plupart des cas | in most cases
        après quelques secondes | after a few seconds
        avant la première mise en service | before the first release
        en moins de dix millisecondes | in less than ten milliseconds
        sur une seule machine | on a single machine
        entre deux régions | between two regions
        pour chaque lecture | on every read
        pour une écriture sur cent | for one write in a hundred
        dans un ordre prévisible | in a predictable order
        de façon réversible | in a reversible way
        tant que les données tiennent en mémoire | as long as the data fits in memory
        si le délai expire | if the time-out expires
        à chaque déploiement | on every deployment
        selon le profil de la charge | depending on the profile of the load
        """);

    /// <summary>{0} and {1} are subjects, {2} and {3} objects, {4} and {5} verbs, {6} a circumstance.</summary>
    public static readonly Phrase[] Sentences = Phrases(
        """
        {0} {4} {2} {6}. | {0} {4} {2} {6}.
        Sans {2}, {0} {4} {3}. | Without {2}, {0} {4} {3}.
        {0} {4} {2}, mais {1} {5} {3} {6}. | {0} {4} {2}, but {1} {5} {3} {6}.
        On choisit {2} parce que {0} {4} {3}. | You choose {2} because {0} {4} {3}.
        {6}, {0} {4} {2}. | {6}, {0} {4} {2}.
        Une équipe prudente compare {2} avec {3} avant de décider. | A careful team compares {2} with {3} before deciding.
        Tout commence par {2} : {0} {4} {3} {6}. | It all starts with {2}: {0} {4} {3} {6}.
        **{0}** {4} {2} ; {1} {5} {3}. | **{0}** {4} {2}; {1} {5} {3}.
        Si {0} {4} {2}, alors {1} {5} {3}. | If {0} {4} {2}, then {1} {5} {3}.
        Il reste à prouver, par une mesure, que {0} {4} {2} {6}. | What remains is to prove, by measuring, that {0} {4} {2} {6}.
        {0} {4} {2} *presque toujours*, et {1} {5} {3}. | {0} {4} {2} *almost always*, and {1} {5} {3}.
        Pour {2}, la règle est simple : {0} {4} {3}. | For {2}, the rule is simple: {0} {4} {3}.
        """);

    public static readonly Phrase[] Titles = Phrases(
        """
        Pourquoi dit-on que {0} {4} {2} ? | Why do we say that {0} {4} {2}?
        Comment choisir entre {2} et {3} ? | How do you choose between {2} and {3}?
        Que se passe-t-il quand {0} {4} {2} ? | What happens when {0} {4} {2}?
        Faut-il croire que {0} {4} {2} ? | Should you believe that {0} {4} {2}?
        Quand faut-il éviter {2} ? | When should you avoid {2}?
        Comment prouver que {0} {4} {2} {6} ? | How do you prove that {0} {4} {2} {6}?
        """);

    public static readonly Phrase[] Headings = Phrases(
        """
        Le principe | The principle
        Ce qui se passe vraiment | What really happens
        Les compromis | The trade-offs
        Un ordre de grandeur | An order of magnitude
        Mettre en pratique | Putting it into practice
        Mesurer le résultat | Measuring the result
        """);

    public static readonly Phrase[] Expectations = Phrases(
        """
        Une définition juste : {0} {4} {2}. | A correct definition: {0} {4} {2}.
        Ce qui relie {0} et {2}, sans jargon. | What connects {0} and {2}, without jargon.
        Un exemple vécu où {0} {4} {2}. | An example from experience where {0} {4} {2}.
        Les limites : ce que {0} {4} {6}. | The limits: what {0} {4} {6}.
        """);

    public static readonly Phrase[] Mistakes = Phrases(
        """
        Oublier que {0} {4} {2}. | Forgetting that {0} {4} {2}.
        Confondre {2} et {3}. | Confusing {2} with {3}.
        Promettre que {0} {4} {2} {6}. | Promising that {0} {4} {2} {6}.
        Accuser {0} sans avoir mesuré {2}. | Blaming {0} without having measured {2}.
        """);

    public static readonly Phrase[] FollowUps = Phrases(
        """
        Et si {0} {4} {2} ? | And what if {0} {4} {2}?
        Comment mesurez-vous {2} ? | How do you measure {2}?
        Que change {2} {6} ? | What does {2} change {6}?
        """);

    /// <summary>The names that code is written with.</summary>
    public static readonly string[] Identifiers =
    [
        "request", "cache", "token", "index", "batch", "retry", "worker", "shard",
        "offset", "budget", "session", "bucket", "cursor", "lease", "quota", "digest",
    ];

    public static readonly (string Id, Phrase Title)[] Levels =
    [
        ("basic", new("Base", "Basic")), ("intermediate", new("Intermédiaire", "Intermediate")), ("advanced", new("Avancé", "Advanced")),
    ];

    public static readonly (string Id, Phrase Title)[] Topics =
    [
        ("architecture", new("Architecture", "Architecture")),
        ("databases", new("Bases de données", "Databases")),
        ("networks", new("Réseaux", "Networks")),
        ("concurrency", new("Concurrence", "Concurrency")),
        ("security", new("Sécurité", "Security")),
        ("operations", new("Exploitation", "Operations")),
        ("performance", new("Performances", "Performance")),
        ("quality", new("Qualité", "Quality")),
    ];

    private static Phrase[] Phrases(string list) => Lines(
        list,
        line => line.Split(" | ") is [var french, var english] ? new Phrase(french, english) : throw new FormatException(line));

    /// <summary>Reads a list with an entry a line; a line that ends with a bar goes on in the next.</summary>
    private static T[] Lines<T>(string list, Func<string, T> parse) =>
    [
        .. list.Replace("|\n", "|", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(parse),
    ];
}
