import type { CleaningLexicon } from '../grammar/cleaning.js';

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] => text.trim().split(/\s*[|\n]\s*/);

/** French. */
export const cleaning: CleaningLexicon = {
  functionWords: words(`le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos
    et ou mais donc or ni car que qu qui quoi dont ou si quand comme lorsque puisque tandis afin
    il elle ils elles on nous vous je j me m te se s y en lui eux
    a dans par pour sur sous avec sans entre vers chez contre depuis pendant apres avant selon lors jusqu
    est sont etait etaient sera seront ete etre a ont avait avaient aura avoir fait ne n pas plus tres aussi meme tout tous toute toutes`),
  months: {
    janvier: 1,
    janv: 1,
    fevrier: 2,
    fevr: 2,
    fev: 2,
    mars: 3,
    avril: 4,
    avr: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    juil: 7,
    aout: 8,
    septembre: 9,
    sept: 9,
    octobre: 10,
    oct: 10,
    novembre: 11,
    nov: 11,
    decembre: 12,
    dec: 12,
  },
  weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  numericDates: 'day-first',
  sourceLabels: phrases("source|sources|source de l'article|article original|lire l'article original|lien|url|adresse"),
  bylineOpenings: phrases(
    'par|propos recueillis par|recueilli par|texte|texte de|ecrit par|redige par|publie par|un article de|de notre correspondant|de notre correspondante|de notre envoye special|de notre envoyee speciale|auteur|autrice|signe',
  ),
  genericAuthors: phrases(
    'la redaction|redaction|redaction web|le service web|la redaction web|nos redacteurs|la redaction avec agences|agences|avec agences|le journal',
  ),
  bylineTails: phrases(
    'envoye special|envoyee speciale|correspondant|correspondante|journaliste|grand reporter|avec|a|au|en',
  ),
  creditsOpenings: phrases(
    'reportage de|reportage :|redaction :|edite par|edition :|traduit par|traduction :|traduction de|version francaise|redige par|avec la redaction|avec afp|avec agences|(avec',
  ),
  creditsPhrases: phrases(
    "a contribue a cet article|ont contribue a cet article|a contribue a ce reportage|avec nos envoyes speciaux|texte traduit de|traduit de l'anglais|cet article a ete traduit|avec nos correspondants",
  ),
  publishedLabels: phrases(
    'publie|publiee|publie le|mis en ligne|mis en ligne le|paru le|date|date de publication|poste le|le',
  ),
  updatedLabels: phrases(
    'mis a jour|mis a jour le|actualise|mise a jour|modifie le|modifie|actualise le|derniere mise a jour',
  ),
  relativeTimes: phrases("il y a|hier|aujourd'hui"),
  dateLineWords: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche le a h min mn lecture temps de minutes minute heure heures publie mis jour et par en ligne gmt utc cet cest temps',
  ),
  creditLabels: phrases(
    "photo|photos|photographie|photographies|photographe|credit|credits|credit photo|credits photo|credit photos|credits photos|image|images|illustration|infographie|capture|capture d'ecran|video|dessin|cliche|visuel|carte",
  ),
  captionPhrases: phrases(
    "photo d'archives|image d'archives|photo d'illustration|image d'illustration|illustration|sur cette photo|sur cette image|notre photo|photo non datee|dr)|capture d'ecran|vue d'artiste|photo prise|image prise|vue aerienne|image satellite|image fournie|photo fournie",
  ),
  creditEndings: phrases(
    'getty images|shutterstock|istock|wikimedia commons|wikimedia|creative commons|domaine public|belga|keystone|maxppp|hans lucas|sipa|abaca|bestimage|divergence|epa|efe|ansa|dpa|document remis|dr',
  ),
  relatedLines: phrases(
    `lire aussi|a lire aussi|a lire|lire egalement|a lire egalement|lire ou relire|voir aussi|a voir aussi|a decouvrir|a decouvrir aussi|sur le meme sujet|sur le meme theme|meme sujet|meme categorie|meme auteur|meme rubrique|dans la meme rubrique|du meme auteur|articles lies|articles similaires|articles associes|articles recents|articles connexes|articles recommandes|article suivant|article precedent|autres articles|autres informations|autres actualites|sujets associes|sur ce sujet|sujets lies|contenus lies|pour aller plus loin|pour en savoir plus|en savoir plus|en lien|les plus lus|le plus lu|les plus vus|les plus commentes|les plus partages|plus lus|plus recents|les plus recents|a la une|la une|a ne pas manquer|nos autres articles|dans l'actualite|dans la meme categorie|actualites|dernieres actualites|dernieres nouvelles|dernieres infos|derniere minute|dernieres depeches|les dernieres depeches|fil info|fil d'actualite|le fil|l'actualite en continu|toute l'actualite|plus d'articles|plus d'actualites|recommande pour vous|recommandations|notre selection|selection de la redaction|vous aimerez aussi|vous pourriez aussi aimer|cela peut vous interesser|ca peut vous interesser|vous devriez aimer|a suivre|dossier|nos dossiers|autres communiques|communiques recents|derniers communiques|documents joints|documents lies|documents a telecharger|a telecharger|telechargements|pieces jointes|liens utiles|liens|voir tout|tout voir|voir plus|voir tous les articles|plus`,
  ),
  relatedOpenings: phrases(
    "lire aussi|a lire aussi|a lire|lire egalement|lire notre|lire la suite|lire l'article|voir aussi|voir notre|relire|ecouter aussi|notre dossier|notre article|retrouvez notre|retrouvez tous|retrouvez toutes|retrouvez toute|retrouvez nos|retrouvez l'ensemble|sur le meme sujet|pour en savoir plus|en savoir plus|plus d'articles|article suivant|article precedent|suivant|precedent",
  ),
  commentWords: words('commentaire commentaires reaction reactions avis contribution contributions'),
  commentLines: phrases(
    "repondre|signaler|signaler un abus|signaler ce commentaire|repondre au commentaire|voir les reponses|afficher plus|plus de commentaires|voir plus de commentaires|tous les commentaires|laisser un commentaire|laissez un commentaire|poster un commentaire|ajouter un commentaire|ecrire un commentaire|votre commentaire|publier|publier un commentaire|connectez-vous pour commenter|se connecter pour commenter|connectez-vous pour reagir|reagir|reagir a cet article|reagissez|trier par|plus recents|plus anciens|les plus recents|j'aime|je n'aime pas|aimer|masquer|moderation|charte de moderation|les commentaires sont fermes|commenter|commentez|soyez le premier a commenter|soyez le premier a reagir|rejoignez la conversation",
  ),
  commentVerbs: phrases('dit|a dit|ecrit|a ecrit|affirme|repond|a repondu|commente|a commente|declare|pense|demande'),
  shareWords: words(
    'partager partagez partage sur par via envoyer envoyez imprimer imprime enregistrer sauvegarder copier lien le la l cet article cette page ecouter ecoutez tweeter suivre commenter favoris ajouter aux offrir courriel mail email e message pdf page ce contenu et ou a un ami reduire agrandir police texte taille caracteres',
  ),
  menuLines: phrases(
    `accueil|page d'accueil|infos|replay|divertissement|lifestyle|presse et information|conferences de presse|conference de presse|services publics|retour|retour a l'accueil|retour a la liste|retour aux actualites|menu|rechercher|recherche|aller au contenu|aller au contenu principal|passer au contenu|navigation|navigation principale|fil d'ariane|vous etes ici|actualite|actualites|actu|actus|politique|economie|societe|culture|sport|sports|sante|sciences|science|environnement|planete|international|internationale|monde|france|europe|afrique|afrique de l'ouest|asie|ameriques|amerique|moyen-orient|region|regions|local|locale|locales|vie locale|faits divers|justice|education|tech|technologie|technologies|numerique|medias|media|idees|debats|opinions|opinion|tribunes|editorial|editos|dossiers|enquetes|portraits|entretiens|interviews|reportages|videos|video|photos|photo|podcasts|podcast|radio|tv|direct|en direct|live|archives|newsletter|newsletters|agenda|meteo|jeux|annonces|petites annonces|emploi|immobilier|boutique|services|abonnement|abonnements|s'abonner|je m'abonne|se connecter|connexion|deconnexion|mon compte|mon espace|inscription|s'inscrire|contact|contacts|nous contacter|contactez-nous|a propos|qui sommes-nous|plan du site|aide|faq|langue|langues|francais|english|choisir la langue|patrimoine|chiffre|chiffres|entreprise|entreprises|produit|produits|evenement|evenements|evenements actuels|actualites du jour|systeme politique|tourisme|voyage|voyages|gastronomie|mode|auto|automobile|cinema|musique|livres|arts|loisirs|bien-etre|famille|histoire|religion|villes|une|la une|no data|aucune donnee|haut de page|retour en haut|haut|bas de page|facebook|twitter|instagram|youtube|depeches|presse|espace presse|salle de presse|communiques|communiques de presse|communique de presse|communique|resume a l'intention de la presse|resume pour la presse|declaration a la presse|pour diffusion immediate|a diffuser immediatement|sous embargo|point presse|publications|documents|ressources|ministere|le ministere|le ministre|les ministres|la ministre|cabinet|organisation|missions|nos missions|la cour|jurisprudence|procedure|calendrier|accessibilite|galerie|galerie photos|marches|bourse|finance|finances|argent|conso|consommation|vie pratique|pratique|immo|high-tech|people|insolite|football|rugby|tennis|cyclisme|jeunesse|femmes|climat|energie|agriculture|defense|securite|diplomatie|droit|droits|travail|social|logement|transports|transport|outre-mer|nation|national|nationale|ville|campagne|mer`,
  ),
  invitationOpenings: phrases(
    `abonnez-vous|abonne-toi|abonnez vous|inscrivez-vous|inscrivez vous|connectez-vous|suivez-nous|suivez nous|suivez toute|suivez l'actualite|suivez notre|rejoignez-nous|rejoignez notre|recevez|telechargez|decouvrez notre|decouvrez nos|decouvrez l'appli|cliquez|cliquer ici|cliquez ici|contactez|ecrivez-nous|ecrivez nous|partagez|soutenez|soutenez-nous|faites un don|je m'abonne|s'abonner|s'inscrire|se connecter|deja abonne|deja inscrit|pas encore abonne|profitez|offre|offre speciale|essayez|lisez la suite|lire la suite|poursuivre la lecture|continuer la lecture|la suite est reservee|cet article est reserve|article reserve|contenu reserve|acces reserve|reserve aux abonnes|reserve a nos abonnes|il vous reste|la suite apres|la suite apres cette|votre adresse|saisissez|entrez votre|merci de|vous avez aime|vous souhaitez|vous avez une information|une erreur dans|signaler une erreur|telecharger|telecharger l'appli|ne manquez|ne ratez|ne manquez rien|activez|activer les|accepter|tout accepter|continuer sans accepter|parametrer|gerer mes|gerer les|en poursuivant|ecouter cet article|ecoutez cet article|temps de lecture|lecture|lire plus tard|ajouter a mes favoris|offrir cet article|acheter les droits|droits de reproduction|commander|reagissez|donnez votre avis|participez`,
  ),
  tradeWords: words(
    'abonner abonnement abonnes abonne abonnez newsletter newsletters infolettre appli application whatsapp telegram facebook twitter instagram youtube tiktok linkedin chaine gratuitement inscription inscrire inscrivez cliquez cliquer publicite publicites sponsorise compte connecter connexion telecharger telechargez alertes alerte notifications courriel suivez partager partagez ici lien',
  ),
  advertisingOpenings: phrases(
    'publicite|annonce|contenu sponsorise|contenu partenaire|sponsorise|partenariat|publi-redactionnel|publireportage|la suite apres la publicite|la suite apres cette publicite|apres la publicite|fermer la publicite|pub',
  ),
  legalPhrases: phrases(
    "document non officiel|ne fait pas partie de l'arret|ne fait pas partie du jugement|ne fait pas partie de la decision|a l'intention des organes d'information|ne constitue pas un compte rendu officiel|ne constitue pas un document officiel|ne lie pas la cour|n'engage pas la cour|document non contraignant|tous droits reserves|droits reserves|mentions legales|conditions generales|conditions d'utilisation|politique de confidentialite|donnees personnelles|gestion des cookies|parametres des cookies|politique de cookies|vie privee|reproduction interdite|reproduction autorisee|toute reproduction|credits et mentions|cgu|cgv|signaler un contenu|issn|isbn|commission paritaire|directeur de la publication|directrice de la publication|site realise par|copyright",
  ),
  noticeOpenings: phrases(
    'nb : le present|note : le present|rappel : le present|ce resume|le present resume|ce communique|le present communique|ce document|le present document',
  ),
  issuerOpenings: phrases(
    'la cellule de communication|la cellule communication|la direction de la communication|le service de la communication|le service communication|le bureau de la communication',
  ),
  cookieWords: words(
    'utiliser utilisons site additionnels essentiels necessaires cookie cookies traceurs partenaires accepter accepte acceptez refuser refusez consentement consentir parametrer preferences audience navigation finalite finalites duree fournisseur traceur consent',
  ),
  topicOpenings: phrases(
    'mots-cles|mots cles|mot-cle|tags|tag|etiquettes|themes|thematiques|theme|thematique|rubriques|rubrique|sujets|categories|categorie|classe dans|sujet',
  ),
  contactOpenings: phrases(
    'contact presse|contacts presse|contact media|contacts media|contacts medias|contact medias|relations presse|relations media|service de presse|service presse|bureau de presse|attache de presse|attachee de presse|pour toute demande|demandes de la presse|pour la presse|contact|contacts|unite de la presse|unite presse',
  ),
  contactLineOpenings: phrases(
    'tel|tel.|telephone|mobile|portable|fax|mail|mel|courriel|e-mail|email|adresse electronique|site|site internet|site web|twitter|x :',
  ),
  sizeUnits: words('o ko mo go kb mb gb octets kio mio'),
  mediaOpenings: phrases(
    'diffusion en direct|retransmission en direct|en direct video|direct video|video :|video|en video|regarder|regardez|revoir|voir la video|ecouter|ecoutez|audio :|podcast :|replay|diaporama|en images|galerie|portfolio|infographie :|lecture de la video|suivre le direct|suivez en direct|suivez le direct|photos :',
  ),
  tickerOpenings: phrases(
    'en direct|direct|en continu|en ce moment|derniere minute|derniere heure|flash|flash info|alerte|alerte info|urgent|live',
  ),
  languageNames: [
    'Français',
    'Anglais',
    'Espagnol',
    'Allemand',
    'Italien',
    'Portugais',
    'Arabe',
    'Chinois',
    'Russe',
    'Vietnamien',
    'Japonais',
    'Coréen',
    'Néerlandais',
    'Traduction',
    'Traduire',
  ],
  institutionWords: words(
    'ministere cour tribunal conseil commission assemblee secretariat ambassade prefecture mairie universite institut parlement senat office autorite delegation agence union comite federation ligue association organisation banque chambre academie parquet procureur presidence primature chancellerie departement prefecture direction haut-commissariat',
  ),
  stateWords: words('republique royaume etat confederation principaute gouvernement'),
  sessionWords: words(
    'session sessions seance seances reunion reunions matin apres-midi soir pleniere plenieres premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme',
  ),
  publisherWords: words(
    'agence journal courrier gazette depeche presse info infos nouvelles revue echo echos voix monde quotidien hebdo hebdomadaire matin soir temps tribune radio television tele chaine ministere cour tribunal conseil office commission assemblee secretariat ambassade prefecture mairie universite institut parlement senat gouvernement republique observatoire independant liberation progres telegramme republicain nord sud ouest est actualites actu media medias',
  ),
};
