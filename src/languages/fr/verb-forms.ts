import { formsOf } from './forms-of.js';

/** French verb forms that rules of ending do not give; all in lower case with accents unless said otherwise. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Participles that take `être` in the perfect: with it they tell of the past, not of a state. */
export const MOVEMENTS = set(`venir aller arriver partir entrer sortir monter descendre rester tomber devenir revenir
  retourner passer parvenir intervenir décéder rentrer apparaître survenir naître mourir convenir repartir ressortir
  remonter redescendre accourir provenir`);

/** Participles that look ahead. */
export const PROSPECTIVE = set(
  'prévoir attendre programmer planifier fixer espérer censer projeter envisager reporter',
);

/** Nouns and adjectives in -é and -ée, singular, with accents. */
export const NOUNS_IN_E = set(`année journée matinée soirée armée idée musée lycée marché comité côté été santé beauté
  liberté volonté député députée traité employé employée réfugié réfugiée allié alliée degré café clé blé pré gré
  communauté unité cité tournée durée pensée denrée fumée montée portée poignée assemblée délégué déléguée fierté propriété
  société variété piété amitié moitié pitié autorité majorité minorité priorité qualité quantité réalité sécurité
  université activité capacité cybersécurité criminalité cybercriminalité égalité fraternité dignité humanité identité
  immunité légalité mortalité nécessité nationalité neutralité possibilité publicité responsabilité solidarité solennité
  souveraineté stabilité totalité utilité validité vallée arrivée entrée rentrée fossé cliché canapé blessé blessée accusé
  accusée invité invitée privé privée carré volée tranchée épée fiancé fiancée juré jurée pauvreté sûreté nouveauté
  difficulté faculté comté clarté parenté congé rez-de-chaussée chaussée décennie lycée trophée apogée athée orchidée
  félicité cherté cruauté loyauté royauté fidélité efficacité compétitivité légitimité crédibilité confidentialité`);

/** Words that end like participles or finite verbs and are none; folded. */
export const NOT_VERBS = set(`annee annees journee journees matinee soiree armee armees idee idees musee musees lycee
  lycees marche marches comite comites cote cotes ete sante beaute liberte libertes volonte depute deputes traite traites
  employe employes employee employees refugie refugies allie allies degre cafe cafes cle cles ble pre gre communaute
  communautes unite unites cite cites tournee duree pensee denree denrees fumee montee portee poignee assemblee assemblees
  delegue delegues deleguee deleguees fierte propriete societe societes variete piete amitie moitie pitie autorite
  autorites majorite minorite priorite priorites qualite quantite realite securite universite activite activites capacite
  capacites cybersecurite criminalite cybercriminalite egalite fraternite dignite humanite identite immunite legalite
  mortalite necessite nationalite neutralite possibilite publicite responsabilite responsabilites solidarite solennite
  souverainete stabilite totalite utilite validite ville vallee vallees arrivee entree rentree fosse cliche canape abbe
  the chez cinema musée lait fait faits trait traits portrait portraits retrait extrait extraits souhait parfait attrait
  bienfait forfait forfaits sait plait forfait palais jamais mais desormais vrai essai delai delais marais opera camera
  cholera cobra ultra extra infra sahara etcetera environs front affront parti partis partie parties pays midi samedi lundi mardi
  mercredi jeudi vendredi ami amis ennemi ennemis ici ainsi aussi merci demi parmi celui lui autrui aujourd hui si qui
  plus vertu vertus inconnu tissu tissus menu menus but debut salut statut statuts institut contenu revenu revenus plus
  dessus dessous nous vous tous sous refus abus virus bus jus surplus processus campus prefet projet objet sujet effet
  permis compromis avis tapis pris prix fois bois trois mois autrefois toutefois parfois droit droits exploit credit
  credits profit profits conflit conflits produit produits lit nuit bruit circuit habit recit petit petits esprit deficit
  mort morts point points joint ecrit ecrits inedit mise prise entreprise surprise crise reprise promise suite suites
  visite visites limite limites reussite conduite petite elite site sites vite ensuite gratuite poursuite poursuites
  alerte decouverte offerte perte certes vert ouverte porte portes carte force france forces debat debats etat etats
  contrat contrats resultat resultats mandat achat climat format combat secretariat assassinat blesse blesses accuse
  accuses invite invites inscrit prive prives privee privees carre metre face entente attente vente tente rente charge
  volee tranchee epee fiance jure juree bombe mare marre serre guerre terre sierra era ira aura durant pendant devant
  suivant avant enfant instant montant courant manifestants restant debats reste hausse baisse fausse cause pause ecole
  contre entre autre autres notre votre quatre centre centres lettre lettres metres ministere ministeres mer hier fer
  cher chers hiver enfer dernier premier particulier entier quartier metier chantier dossier dossiers papier courrier
  atelier officier officiers policier policiers ouvrier ouvriers fevrier janvier janviers cahier calendrier foyer loyer
  danger etranger etrangers danger leader leaders manager avenir plaisir desir souvenir loisir soir espoir pouvoir devoir
  pauvrete surete nouveaute difficulte difficultes faculte facultes comte clarte parente miroir couloir territoire histoire memoire accord bord nord sort sorti sortis mur futur azur pur dur sur`);

/** Present tense of verbs that name an event (`le sommet s'ouvre lundi`) → infinitive; folded. */
export const EVENT_PRESENTS = formsOf(`ouvrir: ouvre ouvrent
débuter: debute debutent
commencer: commence commencent
démarrer: demarre demarrent
tenir: tient tiennent
réunir: reunit reunissent
retrouver: retrouvent retrouve
rencontrer: rencontre rencontrent
rendre: rend rendent
voter: votent
élire: elit elisent
accueillir: accueille accueillent
organiser: organise organisent
célébrer: celebre celebrent
achever: acheve achevent
clore: clot
expirer: expire expirent
entrer: entrent
partir: partent
arriver: arrive arrivent
rouvrir: rouvre rouvrent
reprendre: reprend reprennent
dérouler: deroule deroulent
signer: signent
participer: participe participent
prendre: prend prennent
quitter: quitte quittent
fermer: ferment
recevoir: recoit recoivent
lancer: lance lancent
présenter: presentent
examiner: examine examinent`);

/** Third person of the simple past that rules of ending do not give; lower case with accents. */
export const SIMPLE_PASTS = formsOf(`être: fut furent
avoir: eut eurent
faire: fit firent
dire: dit dirent
prendre: prit prirent
mettre: mit mirent
venir: vint vinrent
tenir: tint tinrent
devenir: devint devinrent
naître: naquit naquirent
mourir: mourut moururent
déclarer: déclara
annoncer: annonça
signer: signa
adopter: adopta
ajouter: ajouta
demander: demanda
affirmer: affirma
arriver: arriva
commencer: commença
créer: créa
donner: donna
entrer: entra
fonder: fonda
lancer: lança
montrer: montra
porter: porta
proposer: proposa
quitter: quitta
rencontrer: rencontra
rester: resta
tomber: tomba
trouver: trouva
voter: vota
ouvrir: ouvrit
répondre: répondit
rendre: rendit
perdre: perdit
partir: partit
finir: finit`);

/** Infinitives whose stem changes in the future and the imperfect: stem → infinitive; lower case with accents. */
export const STEMS = formsOf(`être: se ét
avoir: au av
aller: i all
faire: fe fais
pouvoir: pour pouv
devoir: dev
vouloir: voud voul
savoir: sau sav
voir: ver voy
venir: viend ven
tenir: tiend ten
revenir: reviend reven
devenir: deviend deven
intervenir: interviend interven
obtenir: obtiend obten
maintenir: maintiend mainten
soutenir: soutiend souten
recevoir: recev
envoyer: enver envoy
courir: cour
mourir: mour
falloir: faud
valoir: vaud val
prendre: prend pren
reprendre: reprend repren
mettre: mett
permettre: permett`);
