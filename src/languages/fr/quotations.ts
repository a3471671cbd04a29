import type { Pronoun, QuotationGrammar } from '../grammar/quotations.js';
import { exactWords, phrases, phrasesByFirst, phrasesByLast } from '../phrases.js';
import { reportingVerbs } from './reporting-verbs.js';

const he: Pronoun = { gender: 'm', plural: false };
const she: Pronoun = { gender: 'f', plural: false };
const one: Pronoun = { gender: null, plural: false };
const they: Pronoun = { gender: null, plural: true };

/** Reporting verbs and the grammar of attribution in French. */
export const quotations: QuotationGrammar = {
  verbs: reportingVerbs,
  clitics: {
    before: [
      "l'",
      "d'",
      "qu'",
      "s'",
      "n'",
      "j'",
      "m'",
      "t'",
      "c'",
      "jusqu'",
      "lorsqu'",
      "puisqu'",
      "quoiqu'",
      "presqu'",
    ],
    after: ['-t-il', '-t-elle', '-t-ils', '-t-elles', '-t-on', '-il', '-elle', '-ils', '-elles', '-on'],
  },
  verbGroup: {
    perfect: exactWords('a ont avait avaient eut eurent aurait auraient ait aient ayant avoir'),
    copula: exactWords('été est sont était étaient fut furent serait seraient soit soient étant être'),
    nonFiniteAuxiliaries: exactWords('ayant avoir étant être'),
    gerundEnding: 'ant',
    gerundOpeners: exactWords('en'),
    absoluteOpeners: new Set(),
    unreal: exactWords(
      `doit doivent devrait devraient devait devaient devra devront peut peuvent pourrait pourraient pouvait pouvaient pourra
      pourront va vont allait allaient veut veulent voulait voulaient voudrait refuse refusent refusé refusait compte comptent
      entend entendent prévu censé censée chargé chargée`,
    ),
    storyMark: exactWords("de d'"),
    infinitiveOpeners:
      phrasesByLast(`avant de, avant d', pour, en vue de, tenu à, tient à, tenait à, tint à, tiennent à, voulu, souhaité,
      allé jusqu'à, va jusqu'à, commencé par, a fini par, n' a pas manqué de, contenté de, contentée de, contente de, borné à, bornée à, limité à, limitée à, et de, et d', occasion pour, occasion de, occasion d'`),
    purposeOpeners: exactWords('pour'),
    reflexive: exactWords("se s'"),
    objectClitics: exactWords("l' le la les lui leur y en nous m' me"),
    negations: exactWords("ne n'"),
    inserts: phrasesByLast(
      'quant à lui, quant à elle, quant à eux, pour sa part, pour leur part, de son côté, de leur côté, à son tour, lui aussi, elle aussi, en effet, à ce propos, à ce sujet, à cet égard, à cette occasion, à juste titre, au passage, sans surprise, en particulier, de nouveau, à nouveau, une fois encore, dans ce cadre, de même, entre autres, par ailleurs, en outre, en revanche, tout de même, à plusieurs reprises, une nouvelle fois, une fois de plus, en même temps, dans la foulée, sans détour',
    ),
    adverbs: exactWords(
      `également aussi encore toutefois cependant pourtant ensuite enfin ainsi notamment même déjà déjà toujours souvent vite
      bien d' abord ailleurs hier aujourd'hui tout alors donc quant néanmoins désormais parallèlement plus tôt tard pas jamais
      point nettement maintes fois en outre par la suite lui-même elle-même eux-mêmes elles-mêmes immédiatement aussitôt
      mardi lundi mercredi jeudi vendredi samedi dimanche matin soir`,
    ),
    adverbEnding: 'ment',
    invertedPronouns: exactWords('-t-il -t-elle -t-ils -t-elles -t-on -il -elle -ils -elles -on'),
    subjectFollowsTag: true,
    subjectPrecedesTag: false,
    pastIsParticiple: false,
  },
  nounPhrase: {
    determiners: exactWords(
      "le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos plusieurs certains certaines quelques chaque tout toute tous toutes aucun aucune nombreux nombreuses deux trois quatre cinq six sept huit neuf dix",
    ),
    indefinites: new Map<string, Pronoun>([
      ['un', he],
      ['une', she],
    ]),
    definites: new Map<string, Pronoun>([
      ['le', he],
      ['la', she],
      ["l'", one],
      ['ce', he],
      ['cet', he],
      ['cette', she],
    ]),
    prepositions: exactWords(
      "à au aux de du des d' dans en par pour sur sous avec sans chez contre vers depuis dès durant envers hors hormis sauf concernant suivant pendant lors selon entre parmi devant derrière après avant auprès malgré outre face via près jusqu'",
    ),
    linkers: exactWords("de du des d' de l' pour"),
    possessives: new Set(),
    coordinators: exactWords('et ou mais puis'),
    subjectPronouns: new Map<string, Pronoun>([
      ['il', he],
      ['elle', she],
      ['ils', they],
      ['elles', they],
      ['-t-il', he],
      ['-il', he],
      ['-t-elle', she],
      ['-elle', she],
      ['-t-ils', they],
      ['-ils', they],
      ['-t-elles', they],
      ['-elles', they],
    ]),
    sourcePronouns: new Map<string, Pronoun>([
      ['lui', he],
      ['elle', she],
      ['eux', they],
      ['elles', they],
      ['ce dernier', he],
      ['cette dernière', she],
    ]),
    courts: exactWords('cour tribunal juge juges jury chambre assemblée parlement sénat cassation'),
    releases: exactWords('communiqué communiqués déclaration message note publication source sources'),
    rulings: exactWords('arrêt arrêté décret jugement ordonnance résolution sentence verdict'),
    documents: exactWords(
      `accord alinéa annexe annonce arrêt arrêté article articles brochure bulletin chapitre charte circulaire code communiqué constat constitution contrat
      convention courrier courriel déclaration décret dépêche dispositif disposition document documents dossier enquête étude études
      indice jugement lettre livre loi manifeste message mot note ordonnance panneau plan projet procès-verbal programme protocole pacte
      pétition rapport rapports recherche recherches recommandation règlement résolution sondage statistiques statuts témoignage texte textes
      titre traité travaux tribune chiffres données fait situation décision mesure mesures résultats résultat analyse bilan affiche pancarte
      banderole préambule directive verdict discours propos phrase slogan site`,
    ),
  },
  clause: {
    complementizers: exactWords("que qu'"),
    questionWords: exactWords("si s' pourquoi comment combien quel quelle quels quelles ce"),
    bareClause: false,
    bareSubjects: new Set(),
    approximators: new Set(),
    counts: new Set(),
    infinitiveMark: null,
    infinitiveEndings: ['er', 'ir', 're', 'oir'],
    objectRelatives: exactWords("dont que qu'"),
    clauseLeads: new Set(),
    freeRelatives: phrases("ce que, ce qu'"),
    relatives: exactWords('qui'),
    contrasts: phrases("tandis que, tandis qu', alors que, alors qu', quand, pendant que, là où, quant à"),
    tails: phrases(
      "avant de, avant d', lors de, lors d', lors du, lors des, au cours de, au cours d', au cours du, à l' issue, à l' occasion, en marge, " +
        "dans un communiqué, dans une interview, dans un entretien, dans une déclaration, dans un message, lors d' un, devant la presse, " +
        "au micro, sur les ondes, en conférence de presse, selon, d' après, sans, a -t-on appris, a -t-on indiqué, a -t-on précisé, apprend -on, indique -t-on, précise -t-on",
    ),
    timeWords: exactWords(
      `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui matin soir après-midi midi nuit récemment ensuite enfin aussi
      également notamment déjà encore ainsi toutefois toujours clairement cependant dernier dernière prochain même
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
    ),
    adjunctPrepositions: exactWords(
      'à au aux dans en lors devant auprès sur via par depuis pendant durant après chez pour',
    ),
    hearers: new Set(),
    speakerPronouns: exactWords('je j nous on vous tu moi notre nos mon ma mes votre vos'),
    judgements: { words: new Set(), ending: /(?!)/ },
    clauseMarkers: exactWords(
      `est sont c' doit doivent faut peut peuvent reste restent constitue constituent représente représentent serait seraient devrait devraient
      pourrait pourraient n' ne il ce cela ça on nous je vous va vont fait font a ont`,
    ),
  },
  sources: {
    accordingTo: phrasesByFirst(
      "selon, d' après, de l' avis de, de l' avis du, de l' avis des, de l' aveu de, de l' aveu du, aux dires de, aux dires du, aux yeux de, aux yeux du, " +
        "aux yeux des, dans les mots de, à en croire, pour reprendre les mots de, pour reprendre les mots du, selon les mots de, selon les mots du, selon les termes de, selon les termes du, de l' aveu même de, de l' aveu même du, au dire de, au dire du, de l' avis d', aux dires des, a -t-on appris auprès de, a -t-on appris auprès du, a -t-on appris auprès d', " +
        'apprend -on auprès de, apprend -on auprès du, indique -t-on à, indique -t-on au, a -t-on indiqué à, a -t-on indiqué au, a -t-on précisé à, a -t-on précisé au',
    ),
    relatives: exactWords('qui lequel laquelle lesquels lesquelles'),
    ofSpeaker: phrasesByFirst(
      "à l' en croire, a l' en croire, à les en croire, à ses yeux, a ses yeux, à son avis, a son avis, à son sens, a son sens, à l' entendre, " +
        'de son propre aveu, de son aveu',
    ),
    viewOf: phrasesByFirst('pour'),
    asPut: [
      {
        open: 'comme',
        close: phrases(
          "le dit, le disait, l' a dit, l' explique, l' a expliqué, le résume, l' a résumé, le rappelle, l' a rappelé, le souligne, l' a souligné",
        ),
      },
    ],
    judged: exactWords(
      `jugé jugée jugés jugées qualifié qualifiée qualifiés qualifiées décrit décrite décrits décrites dénoncé dénoncée dénoncés dénoncées
      salué saluée salués saluées présenté présentée présentés présentées considéré considérée considérés considérées estimé estimée
      évoqué évoquée évoqués évoquées fustigé fustigée réclamé réclamée annoncé annoncée promis promise critiqué critiquée critiqués critiquées`,
    ),
    agent: exactWords('par'),
    takesFloor: phrasesByFirst(
      "s' exprime, s' exprimant, s' est exprimé, s' est exprimée, prend la parole, a pris la parole, prenant la parole, parle, discours, allocution, intervention, " +
        'entretien, interview, message, déclaration, répond, déclare, témoignage, tribune, a la parole, prononce',
    ),
    turns: { questions: exactWords('q question'), answers: exactWords('r réponse') },
    naming: exactWords(
      `dit dite dits dites appelé appelée appelés appelées baptisé baptisée baptisés baptisées intitulé intitulée intitulés intitulées nommé nommée
      nommés nommées surnommé surnommée surnommés surnommées thème slogan titre devise label
      opération programme projet plan exposition film livre roman ouvrage album chanson émission revue`,
    ),
  },
};
