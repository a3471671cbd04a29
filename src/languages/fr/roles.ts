import type { RoleForm } from '../grammar/people.js';
import { listRoleForms } from '../role-forms.js';
import { phraseTable, words } from '../words.js';
import { elisions } from './elisions.js';

/** Puts the first word of a role into the plural: `chef de cabinet` → `chefs de cabinet`. */
function pluralize(form: string): string[] {
  const [head = '', ...rest] = form.split(' ');
  const plural = /[sxz]$/.test(head)
    ? head
    : /eau$/.test(head)
      ? `${head}x`
      : /al$/.test(head)
        ? head.replace(/al$/, 'aux')
        : `${head}s`;
  const all = [plural, ...rest].join(' ');
  return all === form ? [] : [all];
}

const state = `ministre,chef de l'État|cheffe de l'État,chef d'État|cheffe d'État,chef du gouvernement|cheffe du gouvernement,
chef de la diplomatie|cheffe de la diplomatie,chancelier|chancelière,roi!|reine,prince!|princesse,émir!,sultan!,souverain|souveraine,
monarque,député|députée,sénateur|sénatrice,parlementaire,législateur|législatrice,secrétaire d'État,garde des Sceaux,élu|élue,
président de la République|présidente de la République,premier ministre|première ministre,empereur!|impératrice`;
const envoy = `ambassadeur|ambassadrice,représentant|représentante,délégué|déléguée,envoyé|envoyée,émissaire,consul|consule,
négociateur|négociatrice,observateur|observatrice,chargé d'affaires|chargée d'affaires,plénipotentiaire,attaché|attachée,diplomate,
rapporteur|rapporteuse,médiateur|médiatrice,chef de délégation|cheffe de délégation,chef de la délégation|cheffe de la délégation,
eurodéputé|eurodéputée,rapporteur spécial|rapporteuse spéciale`;
const publicOffice = `maire,préfet|préfète,juge,procureur|procureure,magistrat|magistrate,greffier|greffière,conseiller|conseillère,procureur de la République|procureure de la République,procureur général|procureure générale,
adjoint|adjointe,gouverneur|gouverneure,commissaire,policier|policière,inspecteur|inspectrice,échevin|échevine,bourgmestre,shérif,
recteur|rectrice,huissier|huissière,gendarme,pompier|pompière,enquêteur|enquêtrice,juge d'instruction,avocat général|avocate générale,
chef d'état-major|cheffe d'état-major,militaire,soldat|soldate,officier|officière,fonctionnaire,édile`;
const head = 'président|présidente,vice-président|vice-présidente';
const office = `directeur|directrice,secrétaire,chef|cheffe,responsable,porte-parole,porte parole,permanent|permanente,patron|patronne,
fondateur|fondatrice,cofondateur|cofondatrice,gérant|gérante,dirigeant|dirigeante,coordinateur|coordinatrice,
coordonnateur|coordonnatrice,trésorier|trésorière,PDG,DG,administrateur|administratrice,haut-commissaire|haute-commissaire,leader,numéro un,numéro deux,
conservateur|conservatrice,rédacteur en chef|rédactrice en chef,entraîneur|entraîneuse,sélectionneur|sélectionneuse,
premier président|première présidente,doyen|doyenne,animateur|animatrice,organisateur|organisatrice,proviseur|proviseure,président-directeur général|présidente-directrice générale,
gestionnaire,superviseur|superviseuse,bâtonnier|bâtonnière,chef de file|cheffe de file,tête de liste,chef de mission|cheffe de mission,
chargé de mission|chargée de mission,chef de cabinet|cheffe de cabinet,chef d'entreprise|cheffe d'entreprise,délégué syndical|déléguée syndicale,
représentant syndical|représentante syndicale,directeur de cabinet|directrice de cabinet,secrétaire général|secrétaire générale,
associé|associée,actionnaire,propriétaire,intendant|intendante,régisseur|régisseuse,chef d'équipe|cheffe d'équipe,interlocuteur|interlocutrice,
successeur|successeure,prédécesseur|prédécesseure`;
const profession = `jeune homme!|jeune femme,adolescent|adolescente,trentenaire,quadragénaire,quinquagénaire,sexagénaire,septuagénaire,octogénaire,économiste,historien|historienne,chercheur|chercheuse,avocat|avocate,enseignant|enseignante,médecin,infirmier|infirmière,
écrivain|écrivaine,auteur|autrice,auteure,journaliste,reporter,correspondant|correspondante,analyste,politologue,sociologue,géographe,
biologiste,climatologue,océanographe,expert|experte,spécialiste,scientifique,universitaire,agriculteur|agricultrice,éleveur|éleveuse,
pêcheur|pêcheuse,marin-pêcheur,planteur|planteuse,cultivateur|cultivatrice,ouvrier|ouvrière,salarié|salariée,employé|employée,syndicaliste,militant|militante,étudiant|étudiante,
lycéen|lycéenne,retraité|retraitée,commerçant|commerçante,restaurateur|restauratrice,artisan|artisane,boulanger|boulangère,
entrepreneur|entrepreneuse,promoteur|promotrice,armateur|armatrice,architecte,ingénieur|ingénieure,artiste,cinéaste,
réalisateur|réalisatrice,acteur|actrice,comédien|comédienne,chanteur|chanteuse,musicien|musicienne,joueur|joueuse,athlète,
coureur|coureuse,champion|championne,évêque!,archevêque!,cardinal!,pape!,imam!,rabbin,pasteur|pasteure,prêtre!,curé!,abbé!,moine!,religieux!|religieuse,gynécologue,pédiatre,cardiologue,neurologue,

bénévole,
juriste,notaire,consultant|consultante,urbaniste,chirurgien|chirurgienne,vétérinaire,psychologue,psychiatre,
épidémiologiste,virologue,philosophe,archéologue,anthropologue,statisticien|statisticienne,démographe,astronaute,astronome,
physicien|physicienne,chimiste,mathématicien|mathématicienne,informaticien|informaticienne,hydrologue,géologue,sismologue,
météorologue,météorologiste,prévisionniste,humanitaire,secouriste,urgentiste,ambulancier|ambulancière,glaciologue,ornithologue,botaniste,agronome,pharmacien|pharmacienne,dentiste,pilote,conducteur|conductrice,
chauffeur|chauffeuse,marin,capitaine,photographe,traducteur|traductrice,interprète,éditeur|éditrice,libraire,producteur|productrice,
vigneron|vigneronne,mineur|mineuse,charpentier|charpentière,docker,cheminot|cheminote,maçon|maçonne,plombier|plombière,soudeur|soudeuse,grutier|grutière,batelier|batelière,facteur|factrice,boucher|bouchère,coiffeur|coiffeuse,hôtelier|hôtelière,aubergiste,menuisier|menuisière,forestier|forestière,apiculteur|apicultrice,maraîcher|maraîchère,aiguilleur|aiguilleuse,paysan|paysanne,berger|bergère,mareyeur|mareyeuse,vendeur|vendeuse,
instituteur|institutrice,éducateur|éducatrice,
formateur|formatrice,stagiaire,apprenti|apprentie,technicien|technicienne,mécanicien|mécanicienne,électricien|électricienne,
homme d'affaires!|femme d'affaires,homme politique!|femme politique,chef d'orchestre|cheffe d'orchestre,sage-femme,blogueur|blogueuse,
défenseur|défenseure,avocat de la défense|avocate de la défense,gardien|gardienne`;
const relation = `témoin,volontaire,villageois!|villageoise,sauveteur|sauveteuse,habitant|habitante,voisin|voisine,riverain|riveraine,résident|résidente,victime,accusé|accusée,prévenu|prévenue,plaignant|plaignante,
requérant|requérante,source,homme!|femme,mère,père!,frère!|sœur,fils!|fille,épouse,époux!,
veuve,veuf!,candidat|candidate,opposant|opposante,client|cliente,passager|passagère,touriste,rescapé|rescapée,survivant|survivante,
réfugié|réfugiée,migrant|migrante,usager|usagère,locataire,sinistré|sinistrée,condamné|condamnée,suspect|suspecte,détenu|détenue,fiancé|fiancée,
compagnon!|compagne,ami|amie,cousin|cousine,oncle!,tante,neveu!|nièce,grand-père!|grand-mère,parent|parente,proche,
blessé|blessée,demandeur|demanderesse,défendeur|défenderesse,appelant|appelante,otage,membre`;
const rank = `mollah!,ayatollah!,général|générale,colonel|colonelle,lieutenant|lieutenante,lieutenant-colonel,commandant|commandante,amiral|amirale,
sergent|sergente,adjudant|adjudante,maréchal|maréchale,brigadier|brigadière,major|majore,caporal|caporale,cheikh!,docteur|docteure,
professeur|professeure,lord!|lady,duc!|duchesse,comte!|comtesse,baron!|baronne,contre-amiral,général de brigade,général de division`;

/** Role nouns of French. */
export const roles: ReadonlyMap<string, readonly { readonly keys: readonly string[]; readonly value: RoleForm }[]> =
  phraseTable(
    [
      ...listRoleForms('state', state, pluralize),
      ...listRoleForms('envoy', envoy, pluralize),
      ...listRoleForms('public', publicOffice, pluralize),
      ...listRoleForms('head', head, pluralize),
      ...listRoleForms('office', office, pluralize),
      ...listRoleForms('profession', profession, pluralize),
      ...listRoleForms('relation', relation, pluralize),
      ...listRoleForms('rank', rank, pluralize),
    ],
    elisions,
  );

/** General words for persons already named, and the roles they can take up. */
export const hypernyms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['diplomate', words('ambassadeur consul représentant envoyé délégué émissaire négociateur')],
  ['delegue', words('représentant observateur ambassadeur')],
  ['representant', words('délégué ambassadeur observateur')],
  ['elu', words('maire député sénateur conseiller échevin adjoint')],
  ['parlementaire', words('député sénateur eurodéputé')],
  ['edile', words('maire bourgmestre échevin')],
  ['magistrat', words('juge procureur président avocat_général procureur_de_la_république procureur_général')],
  ['syndicaliste', words('délégué_syndical représentant_syndical secrétaire porte-parole')],
  ['militaire', words('général colonel lieutenant commandant capitaine amiral major sergent')],
  ['universitaire', words('professeur chercheur historien économiste politologue sociologue')],
  ['scientifique', words('chercheur biologiste océanographe climatologue physicien géologue glaciologue')],
  ['chercheur', words('historien économiste politologue sociologue océanographe biologiste professeur climatologue')],
  ['patron', words('directeur président PDG DG fondateur')],
  ['dirigeant', words('président premier_ministre directeur chef PDG secrétaire_général')],
  ['responsable', words('directeur chef secrétaire président porte-parole secrétaire_général coordinateur')],
  ['premier ministre', words('chef_du_gouvernement')],
  ['chef du gouvernement', words('premier_ministre président_du_conseil')],
  ["chef de l'etat", words('président roi président_de_la_république')],
  ['president', words("chef_de_l'état président_de_la_république")],
  ['chef de la diplomatie', words('ministre')],
  ['president de la republique', words("chef_de_l'état président")],
  [
    'expert',
    words(
      'économiste chercheur analyste historien politologue sociologue professeur consultant juriste spécialiste ingénieur climatologue océanographe',
    ),
  ],
  ['specialiste', words('économiste chercheur analyste historien politologue sociologue professeur expert médecin')],
  ['analyste', words('économiste chercheur politologue expert')],
  ['militant', words('activiste opposant bénévole')],
  ['medecin', words('docteur professeur chirurgien')],
  ['defenseur', words('avocat')],
]);
