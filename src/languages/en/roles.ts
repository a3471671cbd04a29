import type { RoleForm } from '../grammar/people.js';
import { listRoleForms } from '../role-forms.js';
import { type PhraseTable, phraseTable, words } from '../words.js';

/** Puts a role into the plural: `chief of staff` → `chiefs of staff`, `spokesman` → `spokesmen`. */
function pluralize(form: string): string[] {
  const [first = '', ...rest] = form.split(' ');
  const isHeadFirst = rest[0] === 'of' || rest[0] === 'general' || rest[0] === 'in';
  const head = isHeadFirst ? first : (rest.at(-1) ?? first);
  const plural = /man$/.test(head)
    ? head.replace(/man$/, 'men')
    : /[^aeiou]y$/.test(head)
      ? head.replace(/y$/, 'ies')
      : /(?:s|x|sh|ch)$/.test(head)
        ? `${head}es`
        : `${head}s`;
  return [
    isHeadFirst
      ? [plural, ...rest].join(' ')
      : [...(rest.length > 0 ? [first, ...rest.slice(0, -1)] : []), plural].join(' '),
  ];
}

const state = `minister,prime minister,premier,chancellor,king!|queen,prince!|princess,emir!,sultan!,monarch,
senator,congressman!|congresswoman,congressperson,lawmaker,legislator,parliamentarian,representative in congress,secretary of state,
attorney general,attorney-general,solicitor general,foreign secretary,home secretary,defence secretary,defense secretary,
treasury secretary,health secretary,education secretary,transport secretary,MP,MEP,taoiseach,tánaiste,head of state,
head of government,minister of state,chief minister,deputy prime minister,first minister,politician,speaker,party leader,
opposition leader,assemblyman!|assemblywoman,chancellor of the exchequer,secretary of defense,secretary of health,
secretary of the treasury,secretary of agriculture,secretary of energy,secretary of commerce,interior secretary,energy secretary,
commerce secretary,agriculture secretary,labor secretary,trade secretary,business secretary,justice secretary,chief whip,dictator,
cabinet secretary,principal secretary,permanent secretary,union minister,MLA,MNA,MCA,MSP,undersecretary,under-secretary,
assistant attorney general,majority leader,minority leader`;
const envoy = `ambassador,representative,delegate,envoy,emissary,consul,negotiator,observer,charge d'affaires,chargé d'affaires,
high commissioner,attaché,attache,diplomat,special rapporteur,rapporteur,mediator,head of delegation,head of the delegation,
permanent representative,consul general,consul-general,plenipotentiary`;
const publicOffice = `mayor,prefect,judge,justice,chief justice,magistrate,lord justice!,lady justice,mr justice!,mrs justice,prosecutor,governor,councillor,councilor,
councilman!|councilwoman,commissioner,police chief,fire chief,chief inspector,chief superintendent,inspector general,police commissioner,sheriff,police officer,officer,policeman!|policewoman,constable,
detective,inspector,superintendent,coroner,registrar,clerk,ombudsman,alderman,district attorney,official,civil servant,
firefighter,fireman!|firewoman,ranger,investigator,comptroller,auditor,soldier,bailiff,serviceman!|servicewoman,advocate general,marshal,regulator`;
const head = 'president,vice president,vice-president,leader';
const office = `director,chairman!|chairwoman,chairperson,chair,secretary,secretary general,secretary-general,chief,head,boss,
spokesman!|spokeswoman,spokesperson,founder,co-founder,cofounder,manager,executive,chief executive,chief executive officer,
chief financial officer,chief operating officer,CEO,CFO,COO,CTO,coordinator,treasurer,administrator,curator,editor,
editor in chief,editor-in-chief,coach,captain,principal,headteacher,headmaster!|headmistress,dean,rector,provost,trustee,
organiser,organizer,supervisor,superior,partner,owner,landlord!|landlady,president and chief executive,chief of staff,
board member,vice chair,vice-chair,general secretary,general manager,director general,
director-general,managing director,executive director,deputy director,country director,executive secretary,convener,convenor,
chieftain,shop steward,steward,press secretary,custodian,chief economist,chief scientist,governor general,governor-general,successor,predecessor,deputy,
warden,foreman!|forewoman,chief negotiator,technical officer,medical officer,chief medical officer,press officer,
information officer,communications officer,public relations officer,liaison officer,under-secretary-general,
assistant secretary-general,special agent in charge`;
const profession = `advocate,young man!|young woman,teenager,economist,historian,researcher,lawyer,attorney,barrister,solicitor,counsel,teacher,doctor,nurse,physician,
surgeon,writer,author,journalist,reporter,correspondent,analyst,strategist,scientist,academic,scholar,lecturer,
farmer,fisherman!|fisherwoman,fisher,worker,employee,miner,trade unionist,unionist,activist,campaigner,student,pensioner,retiree,
shopkeeper,docker,dockworker,stevedore,carpenter,plumber,electrician,welder,bricklayer,hairdresser,hotelier,innkeeper,beekeeper,forester,ferryman!|ferrywoman,lorry driver,truck driver,bus driver,train driver,taxi driver,trader,merchant,baker,butcher,entrepreneur,developer,architect,engineer,artist,filmmaker,actor!|actress,singer,musician,
player,athlete,striker,midfielder,defender,goalkeeper,runner,champion,bishop!,archbishop!,cardinal!,pope!,imam!,rabbi,pastor,
priest,vicar,reverend,

volunteer,
critic,consultant,surveyor,vet,veterinarian,pilot,driver,sailor,photographer,translator,interpreter,publisher,
producer,winegrower,shepherd,
instructor,trainee,apprentice,technician,mechanic,electrician,businessman!|businesswoman,philosopher,pharmacist,dentist,
biologist,oceanographer,geographer,hydrologist,geologist,seismologist,meteorologist,glaciologist,astronomer,astronaut,physicist,
chemist,mathematician,statistician,demographer,psychologist,psychiatrist,sociologist,anthropologist,archaeologist,epidemiologist,
virologist,political scientist,conservationist,ecologist,agronomist,expert,specialist,commentator,blogger,broadcaster,novelist,
poet,playwright,sculptor,painter,designer,carpenter,plumber,welder,waiter!|waitress,chef,cook,gardener,cleaner,guard,guide,operator,crane operator,machine operator,
paramedic,midwife,carer,caregiver,pupil,schoolteacher,schoolboy!|schoolgirl,librarian,archivist,broker,banker,accountant,
investor,shareholder,protester,demonstrator,veteran,cyclist,motorist,hunter,logger,herder,rancher,
grower,planter,weaver,potter,craftsman!|craftswoman,skipper,climber,explorer,tycoon,billionaire,philanthropist,celebrity,lecturer,
marine biologist,legal adviser,adviser,advisor,aide,assistant,confidant,ally`;
const relation = `witness,resident,neighbour,neighbor,villager,victim,defendant,plaintiff,claimant,
applicant,appellant,suspect,source,man!|woman,boy!|girl,mother,father!,brother!,
sister,son!,daughter,wife,husband!,widow,widower!,cousin,uncle!,
aunt,nephew!,niece,grandfather!|grandmother,candidate,opponent,customer,passenger,tourist,
traveller,traveler,survivor,refugee,migrant,tenant,homeowner,commuter,parent,
colleague,friend,convict,detainee,hostage,relative,member`;
const rank = `general,colonel,lieutenant,lieutenant colonel,lieutenant general,lieutenant commander,major,major general,commander,
admiral,vice admiral,rear admiral,sergeant,brigadier,brigadier general,corporal,private,field marshal,sheikh!,professor,
associate professor,assistant professor,lord!|lady,duke!|duchess,count!|countess,baron!|baroness,earl!,
commodore,lieutenant-general,major-general,brigadier-general,lieutenant-colonel,lieutenant-commander,vice-admiral,rear-admiral,air commodore,wing commander,flight lieutenant,squadron leader,group captain,air marshal,staff sergeant`;

/** Role nouns of English. */
export const roles: PhraseTable<RoleForm> = phraseTable([
  ...listRoleForms('state', state, pluralize),
  ...listRoleForms('envoy', envoy, pluralize),
  ...listRoleForms('public', publicOffice, pluralize),
  ...listRoleForms('head', head, pluralize),
  ...listRoleForms('office', office, pluralize),
  ...listRoleForms('profession', profession, pluralize),
  ...listRoleForms('relation', relation, pluralize),
  ...listRoleForms('rank', rank, pluralize),
]);

/** General words for persons already named, and the roles they can take up. */
export const hypernyms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['delegate', words('representative observer ambassador permanent_representative')],
  ['representative', words('delegate ambassador permanent_representative observer')],
  [
    'diplomat',
    words(
      'ambassador consul representative envoy delegate emissary negotiator permanent_representative high_commissioner',
    ),
  ],
  [
    'lawmaker',
    words('senator congressman congressperson mp mep representative assemblyman legislator parliamentarian'),
  ],
  ['legislator', words('senator congressman mp representative assemblyman lawmaker')],
  ['politician', words('senator congressman mp minister mayor councillor governor lawmaker')],
  ['envoy', words('ambassador special_rapporteur representative')],
  ['official', words('director secretary head chief minister commissioner spokesman coordinator')],
  ['academic', words('professor historian economist lecturer researcher sociologist')],
  ['scholar', words('professor historian lecturer researcher')],
  ['researcher', words('professor historian economist scientist biologist sociologist')],
  ['scientist', words('researcher biologist oceanographer physicist geologist glaciologist hydrologist professor')],
  ['executive', words('chief_executive ceo director chairman president managing_director')],
  ['chief executive', words('ceo chief_executive_officer')],
  ['ceo', words('chief_executive chief_executive_officer')],
  ['boss', words('chief_executive ceo director manager chief president')],
  ['leader', words('president prime_minister chairman chief secretary head opposition_leader party_leader')],
  ['attorney', words('lawyer barrister solicitor counsel')],
  ['lawyer', words('attorney barrister solicitor counsel')],
  ['soldier', words('general colonel lieutenant sergeant major corporal')],
  ['spokesperson', words('spokesman')],
  ['spokesman', words('spokesperson press_secretary')],
  ['chair', words('chairman chairperson')],
  ['chairperson', words('chairman chair')],
  ['chairman', words('chairperson chair')],
  ['u.n. chief', words('secretary-general secretary_general')],
  ['chief', words('secretary-general secretary_general head director police_chief commissioner')],
  ['justice', words('judge chief_justice')],
  ['judge', words('justice chief_justice')],
  ['premier', words('prime_minister')],
  ['prime minister', words('premier head_of_government')],
  ['head of state', words('president king')],
  [
    'expert',
    words('economist historian researcher professor analyst scientist lecturer consultant academic specialist'),
  ],
  ['analyst', words('economist researcher strategist expert')],
  ['activist', words('campaigner')],
  ['campaigner', words('activist')],
  ['physician', words('doctor')],
]);
