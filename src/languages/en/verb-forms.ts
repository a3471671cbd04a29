/** English verb forms that rules of ending do not give. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Past form or participle → base form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say|told tell|met meet|held hold|began begin|begun begin|came come|become become|became become|went go|gone go
  took take|taken take|made make|gave give|given give|got get|gotten get|left leave|found find|kept keep|led lead|lost lose
  paid pay|ran run|rose rise|risen rise|sat sit|saw see|seen see|sent send|shook shake|shaken shake|shot shoot|sold sell
  spoke speak|spoken speak|spent spend|stood stand|struck strike|swore swear|sworn swear|thought think|threw throw
  thrown throw|understood understand|won win|wore wear|worn wear|wrote write|written write|rewritten rewrite|broke break
  broken break|brought bring|built build|rebuilt rebuild|bought buy|caught catch|chose choose|chosen choose|dealt deal
  drew draw|drawn draw|withdrew withdraw|withdrawn withdraw|drove drive|driven drive|ate eat|eaten eat|fell fall
  fallen fall|fed feed|felt feel|fought fight|fled flee|flew fly|flown fly|forbade forbid|forbidden forbid|forgot forget
  froze freeze|frozen freeze|grew grow|grown grow|heard hear|hid hide|hidden hide|hurt hurt|knew know|known know|laid lay
  lent lend|meant mean|overtook overtake|rang ring|sank sink|sunk sink|sought seek|sprang spring|stole steal|stolen steal
  swept sweep|taught teach|tore tear|torn tear|underwent undergo|undergone undergo|undertook undertake|upheld uphold
  woke wake|wound wind|did do|done do|bore bear|born bear|borne bear|burnt burn|blew blow|blown blow|arose arise|shown show
  overcame overcome|overthrew overthrow|overthrown overthrow|shut shut|cut cut|hit hit|put put|set set|let let|cost cost
  beat beat|beaten beat|spread spread|quit quit|split split|cast cast|broadcast broadcast|dug dig|hung hang|stuck stick
  swam swim|bled bleed|bound bind|bid bid|foresaw foresee|redrew redraw|resold resell|sewn sew|shone shine|slept sleep
  slid slide|stung sting|swung swing|thrust thrust|wept weep|wrung wring|misled mislead|outgrew outgrow|withheld withhold`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Words in -ed that are no verb forms, and base forms among the irregular that are mostly nouns or presents. */
export const NOT_PAST =
  set(`need indeed hundred red bed speed seed feed weed breed creed deed greed exceed proceed succeed
  shed sled wed naked sacred wicked beloved embed bleed steed reed heed united so-called`);

/** Participles and adjectives that look ahead: `due`, `scheduled for`. */
export const PROSPECTIVE = set(
  'due set scheduled expected slated poised planned going about bound likely supposed meant projected forecast predicted tipped',
);

/** Words before `to` that make the infinitive a plan. */
export const PLANS = set(`agreed agree agrees plan plans planned promise promises promised vow vows vowed pledge pledges
  pledged hope hopes hoped expect expects expected intend intends intended want wants wanted decided decide decides due set
  scheduled ready about aims aim aimed threatened threatens is are was were be likely slated poised going back urged asked
  ordered told invited required allowed supposed proposed offered undertook undertakes began prepares prepared preparing requested advised
  encouraged directed instructed projected forecast predicted`);

/** Present tense of verbs that name an event (`the summit opens on Monday`) → base form. */
export const EVENT_PRESENTS: ReadonlyMap<string, string> = new Map(
  `opens open|begins begin|begin begin|starts start|meets meet|meet meet|convenes convene|convene convene|resumes resume
  resume resume|ends end|expires expire|hosts host|arrives arrive|arrive arrive|departs depart|runs run|votes vote
  gathers gather|gather gather|concludes conclude|kicks kick|reopens reopen|closes close|holds hold|takes take|launches launch
  visits visit|travels travel|returns return|speaks speak|goes go|heads head|leaves leave`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Participles that are no simple past: without an auxiliary they stand after a noun. */
export const ONLY_PARTICIPLES = set(`become begun gone taken given gotten risen seen shaken sworn thrown worn written
  rewritten broken chosen drawn withdrawn driven eaten fallen flown forbidden frozen grown hidden known mistaken rung sunk
  stolen torn undergone undertaken awoken done born borne blown shown overcome overthrown beaten sewn swum`);
