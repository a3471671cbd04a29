import type { Determiner, Honorific, PeopleLexicon } from '../grammar/people.js';
import { phraseTable, words } from '../words.js';
import { elisions } from './elisions.js';
import { calendar, functionWords } from './function-words.js';
import { organisations } from './organisations.js';
import { places } from './places.js';
import { hypernyms, roles } from './roles.js';

const one = (gender: Honorific['gender'], ...forms: readonly string[]): [string, Honorific][] =>
  forms.map((form) => [form, { gender, plural: false }]);
const several = (gender: Honorific['gender'], ...forms: readonly string[]): [string, Honorific][] =>
  forms.map((form) => [form, { gender, plural: true }]);
const determiner = (
  kind: Determiner['kind'],
  gender: Determiner['gender'],
  plural: boolean,
  list: string,
): [string, Determiner][] => list.split(',').map((form) => [form, { kind, gender, plural }]);

/** People in French. */
export const people: PeopleLexicon = {
  elisions,
  possessives: [],
  dotted: words('mm mme mlle mgr dr pr me st ste gén col lt cap cdt'),
  honorifics: phraseTable([
    ...one('m', 'M.', 'M', 'Mr', 'Mr.', 'Monsieur', 'Mgr', 'Mgr.', 'Sir', 'Don'),
    ...one('f', 'Mme', 'Mme.', 'Madame', 'Mlle', 'Mlle.', 'Mademoiselle', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Dame'),
    ...['Me', 'Me.', 'Maître'].map((form): [string, Honorific] => [
      form,
      { gender: null, plural: false, role: 'avocat' },
    ]),
    ...['Dr', 'Dr.'].map((form): [string, Honorific] => [form, { gender: null, plural: false, role: 'docteur' }]),
    ...['Pr', 'Pr.'].map((form): [string, Honorific] => [form, { gender: null, plural: false, role: 'professeur' }]),
    ...one(null, 'S.E.', 'S. E.'),
    ...one('m', 'S.E. M.', 'Son Excellence M.', 'S.E.M.'),
    ...one('f', 'S.E. Mme', 'Son Excellence Mme'),
    ...several('m', 'MM.', 'MM', 'Messieurs'),
    ...several('f', 'Mmes', 'Mesdames'),
  ]),
  postNominals: new Set(),
  abbreviations: phraseTable([
    ['gén.', 'général'],
    ['col.', 'colonel'],
    ['lt.', 'lieutenant'],
    ['cdt.', 'commandant'],
  ]),
  roles,
  idioms: phraseTable<true>(
    [
      "droits de l'homme",
      'droits de la femme',
      'droits des femmes',
      'grand public',
      'femme de ménage',
      'juge de paix',
    ].map((phrase): [string, true] => [phrase, true]),
    elisions,
  ),
  professionEndings: /(?:ologue|icien|icienne|\p{L}{5}iste)$/u,
  appositionEndings: /(?:eur|eure|euse|trice|ier|ière|iste|logue|ien|ienne|aire|graphe)$/u,
  adjectiveRoles: new Set(),
  roleModifiers: new Map([
    ['ancien', 'former'],
    ['ancienne', 'former'],
    ['ex', 'former'],
    ['feu', 'former'],
    ['vice', 'deputy'],
    ['nouveau', 'other'],
    ['nouvelle', 'other'],
    ['nouvel', 'other'],
    ['haut', 'other'],
    ['haute', 'other'],
    ['futur', 'other'],
    ['future', 'other'],
    ['actuel', 'other'],
    ['actuelle', 'other'],
    ['jeune', 'other'],
    ['vice-premier', 'deputy'],
    ['vice-premiere', 'deputy'],
    ['grand', 'other'],
    ['grande', 'other'],
    ['principal', 'other'],
    ['principale', 'other'],
    ['premier', 'other'],
    ['premiere', 'other'],
    ['second', 'deputy'],
  ]),
  rolePrefixes: new Map([
    ['vice', 'deputy'],
    ['sous', 'deputy'],
    ['ex', 'former'],
    ['co', 'other'],
  ]),
  deputyWords: words('adjoint adjointe délégué déléguée suppléant suppléante'),
  titleAdjectives: words(
    `général générale adjoint adjointe exécutif exécutive national nationale régional régionale spécial spéciale principal principale
    permanent permanente résident résidente honoraire humanitaire politique militaire fédéral fédérale délégué déléguée technique`,
  ),
  charges: phraseTable<true>(
    ['chargé', 'chargée', 'en charge', 'responsable', 'compétent', 'compétente'].flatMap((form) =>
      ['de', 'du', 'des', "de l'", "d'"].map((of): [string, true] => [`${form} ${of}`, true]),
    ),
    elisions,
  ),
  hypernyms,
  parties: words('accusé prévenu plaignant requérant condamné suspect défendeur demandeur appelant'),
  rankings: words('numero no'),
  counsels: words('avocat défenseur bâtonnier juriste procureur'),
  counterparts: words('homologue collègue confrère'),
  hasNounModifiers: false,
  adjectiveEndings:
    /(?:al|ale|aux|ales|el|elle|els|elles|if|ive|ifs|ives|ique|iques|iens?|iennes?|éens?|éennes?|ains?|aines?|ais|aises?|ois|oises?|aires?|é|ée|és|ées|eux|euses?|istes?|ables?|ibles?|ier|ière|iers|ières|ieurs?|ieures?|adjointe?s?|permanente?s?|suppléante?s?|unies?|étrang[eè]re?s?|public|publics|maritimes?|libres?|mixtes?|démocrates?|autonomes?|agricoles?|modernes?|internes?|externes?|rouges?|verte?s?|noire?s?|blanche?s?|bleue?s?|grec|grecque|turque?|civile?s?|ateurs?|atrices?|cteurs?|ctrices?|féminine?s?|masculine?s?|marine?s?|alpine?s?|suisse|russe|belge|arabe|tchèque|slovaque|serbe|croate|intérim|résidente?|sortante?|spéciaux|plénière|chargée?s?)$/iu,
  adjectiveExceptions: words(
    `appelle rappelle interpelle explique indique réplique critique revendique communique applique complique implique abdique
    fabrique arrive prive dérive survive poursuive active motive signale avale apaise biaise plaise croise faire éclaire taire
    plaire creuse accable insiste résiste persiste assiste existe consiste avais étais fais vais mais jamais désormais parfois fois
    mois trois dois vois bois plus aussitôt ensuite bien rien combien tient publie publier`,
  ),
  infinitive:
    /^(?!(?:mer|fer|hiver|hier|cancer|laser|danger|berger|etranger|boulanger|horloger|leader|reporter|enfer|loyer|foyer|verger|loisir|plaisir|desir|avenir|souvenir|martyr|cuir|tir|soir|espoir|pouvoir|devoir|savoir|terroir|miroir|couloir|territoir|noir|trottoir|rasoir|ivoir|cadr)$).*(?:[^i]er|ir|oir|etre)$/u,
  portfolios: words(
    `combattants intérieur affaires défense économie finances santé justice éducation travail transports transport agriculture pêche pêches
    environnement écologie énergie culture sports sport commerce industrie logement tourisme communication recherche numérique
    armées mines eau budget enseignement jeunesse famille plan sécurité outre-mer sceaux climat solidarités intégration migrations
    asile télécommunications infrastructures équipement fonction réforme information travaux ville mer coopération développement
    planification hydraulique forêts élevage urbanisme extérieur extérieures relations`,
  ),
  determiners: phraseTable(
    [
      ...determiner(
        'quantity',
        null,
        true,
        "de nombreux,de nombreuses,plusieurs,certains,certaines,quelques,tous les,toutes les,la plupart des,la majorité des,beaucoup de,nombre de,d'autres,les autres,une dizaine de,une vingtaine de,une trentaine de,une quarantaine de,une cinquantaine de,des,deux,trois,quatre,cinq,les deux,les trois",
      ),
      ...determiner('definite', 'm', false, 'le'),
      ...determiner('definite', 'f', false, 'la'),
      ...determiner('definite', null, false, "l'"),
      ...determiner('definite', null, true, 'les'),
      ...determiner('indefinite', 'm', false, 'un'),
      ...determiner('indefinite', 'f', false, 'une'),
      ...determiner('possessive', null, false, 'son,leur,notre,votre,mon'),
      ...determiner('possessive', 'f', false, 'sa,ma'),
      ...determiner('possessive', null, true, 'ses,leurs,nos,vos,mes'),
      ...determiner('demonstrative', 'm', false, 'ce,cet'),
      ...determiner('demonstrative', 'f', false, 'cette'),
      ...determiner('demonstrative', null, true, 'ces'),
    ],
    elisions,
  ),
  contractedArticles: words('du au'),
  ofPrepositions: words("de du des d'"),
  atPrepositions: words('à au aux en dans auprès chez près à'),
  prepositions: words(
    `de du des d' à au aux en dans auprès chez près avec par sans contre envers sur sous vers entre parmi devant derrière depuis pendant
    malgré outre concernant dont que qu' comme et`,
  ),
  hearerPrepositions: words('à au aux'),
  namePrepositions: words('contre pour sur sans et'),
  localPrepositions: words('à en au aux dans vers depuis près hors'),
  and: words('et ou'),
  clauseOpeners: new Set(),
  relatives: words('qui dont que'),
  copulas: words('est'),
  leadingVerbs: words('dirige préside conduit représente pilote gère commande anime coordonne'),
  functionWords,
  thingsBefore: words(
    `rue avenue boulevard place quai allée impasse chemin route pont aéroport gare station hôpital clinique lycée collège école
    université stade parc jardin square centre salle théâtre musée bibliothèque médiathèque fondation prix trophée coupe loi affaire
    arrêt rapport plan accord amendement traité convention navire bateau paquebot cargo ferry chalutier voilier porte-avions frégate
    tempête ouragan cyclone typhon barrage mont lac fleuve rivière île cap baie vallée col forêt cathédrale église fort caserne camp
    institut association société entreprise groupe maison marque hôtel restaurant café journal quotidien magazine revue film roman livre
    album chanson métro résidence immeuble tour galerie villa château domaine cabinet laboratoire studio banque tournoi championnat
    festival opération programme commune ville village quartier district province région département acheteur fabricant constructeur
    exploitant hebdomadaire site plateforme réseau port piscine gymnase hippodrome autoroute ligne`,
  ),
  thingsAfter: words('cup tour park'),
  calendar,
  pronouns: {
    subjects: new Map([
      ['il', 'm'],
      ['elle', 'f'],
    ]),
    inverted: [
      { ending: '-t-elle', pronoun: 'elle', gender: 'f' },
      { ending: '-t-il', pronoun: 'il', gender: 'm' },
      { ending: '-elle', pronoun: 'elle', gender: 'f' },
      { ending: '-il', pronoun: 'il', gender: 'm' },
    ],
    latter: phraseTable<'f' | 'm' | null>(
      [
        ['ce dernier', 'm'],
        ['cette dernière', 'f'],
        ['celui-ci', 'm'],
        ['celle-ci', 'f'],
        ["l'intéressé", 'm'],
        ["l'intéressée", 'f'],
      ],
      elisions,
    ),
    inhabitants: /^(?!Parisien|Marseillaise|Lorrain).{3,}(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine)$/u,
    emphases: words('aussi seul seule non'),
    impersonal: words(
      `faut fallait faudra faudrait pleut pleuvait neige neigeait s'agit s'agissait agit agissait agira convient convenait semble
      semblait paraît paraissait existe existait importe suffit suffisait manque vaut incombe appartient`,
    ),
    existential: phraseTable<true>([
      ['y a', true],
      ['y avait', true],
      ['y aura', true],
      ['y aurait', true],
      ['y eut', true],
    ]),
    participle: /(?:é|ée|és|i|is|it|u|us)$/u,
    impersonalAdjectives: words(
      `clair probable possible impossible nécessaire important essentiel urgent vrai évident temps certain normal inutile difficile
      facile regrettable souhaitable prévu question interdit indispensable crucial fondamental primordial rare fréquent tôt tard midi minuit`,
    ),
    copulas: words('est était sera serait fut a avait soit'),
    clitics: words("ne n' s' se en l' le la lui leur me m' nous vous"),
  },
  organisations,
  groups: words(
    `délégués délégations pays états représentants participants habitants riverains témoins experts analystes observateurs
    ministres députés sénateurs élus syndicats salariés manifestants autorités responsables dirigeants ambassadeurs diplomates
    intervenants orateurs chercheurs scientifiques économistes avocats magistrats juges enquêteurs policiers parties membres
    nations gouvernements organisations ong associations entreprises victimes familles proches médecins enseignants étudiants
    agriculteurs pêcheurs armateurs éleveurs commerçants parents voisins sources médias partenaires`,
  ),
  hasBareGroups: false,
  places,
};
