import type { Gender } from './grammar/people.js';
import { words } from './words.js';

const masculine = words(
  `aaron abdallah abdel abderrahmane abdirahman abdou abdoulaye abdul abdullah abel abraham achille achim adam adama adil adnan adrian
  adriano adrien ahmad ahmadou ahmed ahmet aidan aimé alain alan alassane albert alberto aldo alec alejandro aleksandar aleksander
  alessandro alexander alexandre alexei alexis alfonso alfred alfredo ali alioune alistair allan allen alphonse alvaro amadou amir
  anatole anders andre andré andreas andrei andrej andrés andrew andriy andy angus anibal anil anselmo anthony antoine anton antonin
  antonio antonis antony armand armando arnaud arne arnold arthur arturo arun ashok august augustin aurélien austin axel aymeric
  babacar bakary baptiste barack barry bart bashar bastien ben benjamin benoît benito bernard bernd bertrand bill bjorn bob bogdan
  boris boubacar brad bram brendan brian bruce bruno bryan burak calvin cameron carl carlo carlos carsten cedric césar chad charles
  charlie cheikh chris christian christoph christophe christopher ciro claudio claude clément clive colin conrad constantin cormac
  craig cristian cristiano curtis cyril cyrille dag damian damien dan daniel daniele danilo dante dario darius darren dave david dean
  declan denis dennis derek desmond diarmuid didier diego dieter dimitri dimitris dinesh dino dirk djibril dmitri dmitry dominic
  dominique donald donato doug douglas drago duncan dwight dylan eamon eberhard ed eddie edgar edmond edmund edouard eduard eduardo
  edward edwin efrain eirik elias elijah elliot emanuel emil emile emilio emmanuel emre enrico enrique eoin eric erich erik ernest
  ernesto erwan esteban étienne eugene eugène evan evgeny fabien fabio fabrice fadi faisal farid federico felipe felix fernand
  fernando fidel filip filippo finn florent florian francesco francis francisco franck franco francois frank franz fred freddy
  frédéric frederick friedrich gabriel gael gary gaston gavin geoffrey georg george georges georgi gerald gérard gerardo gerd gerhard
  germain ghislain giacomo gianni gilbert gilles giorgio giovanni giulio giuseppe glen glenn goran gordon graeme graham greg gregor
  gregory grégoire guido guilherme guillaume guillermo gunnar gunther gustavo guy hakan hakim hamid hamza hans harald hari harold
  harry haruki hasan hassan hector heinrich heinz helmut hendrik henk henri henrik henrique henry herbert herman hernan hervé hicham
  hiroshi homer horacio horst howard hubert hugh hugo hugues humberto hussein ian ibrahim ibrahima idriss ignacio igor ilan ilias
  ilya imran ion isaac ismael ismail israel issa issam istvan ivan ivo jack jackie jacob jacques jakob jamal james jamie jan janos
  jared jaroslav jason javier jean jeff jeffrey jens jeremy jérémie jérôme jerome jerry jesse jesús jim jimmy joachim joakim joao
  joaquin joe joel joël johan johann johannes john johnny jon jonas jonathan jordan jordi jorge jose josé josef joseph josh joshua
  josip juan jules julian julien julio jurgen justin kamal karel karim karl kaspar keith kelvin ken kenneth kenji kevin khaled khalid
  kieran kiran klaus kofi kossi kostas krzysztof kurt kwabena kwame kwesi kyle lambert lamine lance lars laszlo laurent lawrence
  lazare lee len lennart leo leon leonard leonardo leonid leopold leroy leslie lewis liam lionel loic lorenzo louis luc luca lucas
  lucien ludovic luigi luis luiz lukas luke maciej magnus mahamadou mahmoud malcolm malik malek mamadou manfred manoj manuel marc
  marcel marcelo marcin marco marcos marcus marek mario marius mark marko markus martin marvin massimo mateo mateusz matheus mathieu
  mathias matias mats matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian mehdi mehmet mel
  michael michal michel miguel mihai mikael mike mikhail milan milos miloš mircea miroslav mitchell mohamed mohammad mohammed moise
  monir morgan moritz morten moses mostafa moussa muhammad murat murray mustafa mustapha nabil nadim narendra nasser nathan nathaniel
  neil nelson nicholas nick nicolas nicolae nicolò niels nigel nikola nikolai nikolaos nikos nils noah noël norbert norman octavio
  oleg olaf ole oliver olivier omar oscar osei oskar osman otto ousmane pablo paddy paolo pascal patrice patrick paul paulo pavel
  pawel pedro per pete peter petr petro petros phil philip philippe phillip pier pierre pieter piotr prakash rachid radek rafael
  raffaele raj rajesh ralf ralph rami ramon raoul raphael raphaël rashid raul ray raymond régis reinhard rémi rémy renato rené
  reza ricardo riccardo richard rick rob robert roberto robin rocco rod roderick rodolfo rodrigo roger rohan roland rolf romain
  roman romeo ron ronald ronan rory ross roy ruben rudolf rui rupert russell ryan said saïd salif salim salman salvador salvatore
  sam sami samir samuel sandro sanjay santiago scott sean sébastien sebastian selim serge sergei sergey sergio seth sidi sigmund
  silvio simon slobodan souleymane spencer stanislas stanislav stanley stefan stefano steffen stephan stephane stéphane stephen
  steve steven stewart stuart sunil suresh sven sylvain tadeusz takashi tarek tariq ted teodor terence terry theo théo theodore
  thibault thierry thomas thorsten tibor tim timothy tito tobias todd tom tomas tomasz tommaso tommy toni tony travis trevor tristan
  tyler ulrich umberto uwe vaclav václav valentin valery vasily vernon victor viktor vikram vincent vincenzo viorel vitaly vittorio
  vladimir volodymyr walid wallace walter warren wayne werner wilfred wilhelm will willem william willy wojciech wolfgang xavier yago
  yann yannick yao yaron yasser yasuo yevgeny yoann yosef yossi youssef yuri yusuf yves yvon zack zahir zakaria zbigniew zoltan zoran`,
);

const feminine = words(
  `abigail adele adèle adriana agathe agnès agnieszka aicha aïcha aida aiko aissatou alba alejandra aleksandra alessandra alessia
  alexandra alexia alice alicia alina aline alison allison alma amal amanda amara amaya amber amelia amélie amina aminata amira amy
  ana anaïs anastasia andréa ange angela angelica angelika angelina angélique anika anita anja ann anna annabelle anne annelies
  annette annick annie annika antoinette antonella anya ariane arielle arlette asha ashley asma astrid audrey aurélie aurore ava awa
  ayesha aysel ayse azra barbara barbro beata beatrice béatrice beatriz belén belinda bella benedetta bénédicte bernadette
  bernice berta beth betty beverly bianca birgit birgitta bintou blanca blandine brenda bridget brigitte britta camila camille candice
  cara carina carla carmen carol carole carolina caroline cassandra catalina caterina catherine cathy cécile cecilia céline chantal
  charlene charlotte chelsea cheryl chiara chloé christa christelle christiane christina christine cindy claire clara clarissa
  claudette claudia clémence clémentine cleo colette colleen conceição constance consuelo cora coralie corinna corinne courtney
  cristina crystal cynthia dagmar daisy dalia dana daniela danièle danielle daphne daria dawn debbie deborah debra delia delphine denise
  diana diane dina dolores dominika donna dora doris dorothée dorothy edith édith edwige eileen ekaterina elaine eleanor elena eleni
  eleonora elisa elisabeth élisabeth elise élise eliza elizabeth ella ellen elodie élodie elsa elvira emilia émilie emily emma erica
  erika erin esmeralda esperanza esther estelle eugénie eva evelyn évelyne fabienne fadila fanny fanta farah farida fatima fatima-zahra
  fatimata fatma fatou fatoumata felicia fernanda fiona flavia flora florence francesca françoise frances franziska frederica frieda
  gabriela gabriella gabrielle gail gemma geneviève georgette georgia georgina geraldine ghada gianna gina gisela gisèle giulia giulietta
  gladys gloria grace graciela greta gretchen gudrun guadalupe gwen gwenola gwendolyn hadja hala halima hana hanna hannah harriet hawa
  hazel heather heidi helen helena hélène helga henrietta hilary hilda hiroko holly huda ida ifeoma iga ildiko ilona ilse imani imen
  ina indira inès ines inga inge ingeborg ingrid inna ioana irena irène irene irina iris irma isabel isabella isabelle isadora ivana
  ivy jacinda jacqueline jana jane janet janice janine jasmine jeanette jeanine jeanne jelena jennifer jenny jessica jill jin joan
  joanna joanne jocelyne johanna josephine joséphine josiane joy joyce juana judith judy julia juliana julie julienne juliet juliette
  june jutta kadiatou kamala karen karin karina karine karla kate katharina katarina katarzyna katell kateryna katherine kathleen kathryn
  kathy katia katja katrin kayla keiko kelly khadija kim kimberly kirsten klara kristen kristina kristin krystyna laetitia laila lara
  larissa latifa laura laure laurence lauren laurie layla lea léa leah leila lena lenka leonie leonor leslie-ann leticia lidia lila
  liliana liliane lily lina linda lisa lise liv livia liz loredana lorena loretta lorraine louisa louise lucia lucie lucienne lucille
  lúcia lucy ludivine luisa luiza luzia lydia lydie lyn lynn lyse mabel madeleine madison maëlle maëlys maeve magali magda magdalena
  maggie mahalia maia maite malika mandy manon manuela marcela marcelle marcia margaret margarida margarita margaux margot marguerite
  mari maria mariam mariama mariana marianne maría marie marie-ange marie-claire marie-laure marie-pierre marina marine marion marisa
  marlene marlène marta martha martine mary maryam maryse mathilde matilda maud maude maureen maya megan meghan melania melanie mélanie
  melinda melissa melody mercedes meredith meriem michaela michèle michelle mila mildred milena mina mira miranda mireille miriam mirjam
  molly mona monica monika monique morgane muriel myriam nabila nadège nadia nadine naïma najat nana nancy naomi natacha natalia natalie
  natasha nathalie natalya nawal neha nelly nicole nina noémie noémi noor nora norah noura nuria oana octavia odette odile olena olga olivia
  olympe ornella oumou paloma pamela paola patience patricia patrizia paula paule paulina pauline peggy pelagie penelope peris petra phoebe
  phyllis pia pilar piper polina polly priscilla priya prudence quitterie rachel rachida radhika rania raquel rasha rebecca regina régine
  renata renate renée rhonda rita roberta rokhaya romane romy rosa rosalie rosalind rosanna rose rosemary rosita roxane ruth sabine
  sabrina sadia safia sally salma salome salomé samantha samira sandra sandrine sara sarah saskia selma serena séverine shannon sharon
  shazia sheila shirley shreya sibylle sidonie sigrid silvia simona simone siobhan sofia sofie soizic solange solène soledad sonia sonja
  sophia sophie soraya stacey stefania stella stephanie stéphanie sue susan susana susanna susanne suzanne svetlana sybille sylvia sylvie
  tamara tania tanja tanya tara tatiana tatjana tea teresa tess tessa thelma thérèse tiffany tina tracy trisha trudy ulla ulrike ursula
  valentina valeria valérie vanessa vera verena veronica véronique vesna vicky victoria viktoria violaine violet violeta viola virginia
  virginie vivian viviane wanda wendy wilma winifred xenia yael yasmin yasmina yolanda yolande yuliya yvette yvonne zahra zainab zara zeinab
  zelda zena zineb zita zoe zoé zuzana`,
);

/** Names that men and women bear, here or in another country: they prove a person, and nothing of the gender. */
const either = words(
  `alex alexis andrea camille casey chris claude dominique frances hana jackie jamie jean jo joan jordan kelly kim kiran lee leslie laurence
  morgan nana nicola nikita noor pat robin rory sacha sam sasha shannon simone taylor tracy yael`,
);

/** "Jean-Marc" is a man, whoever else bears the first part. */
function genderOfPart(key: string): Gender | null {
  if (feminine.has(key)) return 'f';
  if (masculine.has(key)) return 'm';
  const hyphen = key.indexOf('-');
  return hyphen > 0 ? genderOfPart(key.slice(0, hyphen)) : null;
}

/** Tells the gender of a given name, folded; null when it is unknown or common. Compound names go by their first part. */
export function genderOfName(key: string): Gender | null {
  return either.has(key) ? null : genderOfPart(key);
}

/** Tells whether a folded word is a common given name. */
export function isGivenName(key: string): boolean {
  return either.has(key) || genderOfName(key) !== null;
}
