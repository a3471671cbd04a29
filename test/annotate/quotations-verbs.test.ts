import { describe, expect, it } from 'vitest';
import { conjugateEnglish } from '../../src/languages/en/conjugation.js';
import { reportingVerbs as english } from '../../src/languages/en/reporting-verbs.js';
import { conjugateFrench } from '../../src/languages/fr/conjugation.js';
import { reportingVerbs as french } from '../../src/languages/fr/reporting-verbs.js';

describe('conjugateFrench', () => {
  const forms: Readonly<Record<string, string>> = {
    affirmer:
      'affirme affirment affirmait affirmaient affirma affirmèrent affirmé affirmés affirmée affirmées affirmant affirmer',
    annoncer:
      'annonce annoncent annonçait annonçaient annonça annoncèrent annoncé annoncés annoncée annoncées annonçant annoncer',
    exiger: 'exige exigent exigeait exigeaient exigea exigèrent exigé exigés exigée exigées exigeant exiger',
    répéter: 'répète répètent répétait répétaient répéta répétèrent répété répétés répétée répétées répétant répéter',
    appeler: 'appelle appellent appelait appelaient appela appelèrent appelé appelés appelée appelées appelant appeler',
    appuyer: 'appuie appuient appuyait appuyaient appuya appuyèrent appuyé appuyés appuyée appuyées appuyant appuyer',
    avertir:
      'avertit avertissent avertissait avertissaient avertirent averti avertis avertie averties avertissant avertir',
    démentir:
      'dément démentent démentait démentaient démentit démentirent démenti démentis démentie démenties démentant démentir',
    soutenir:
      'soutient soutiennent soutenait soutenaient soutint soutinrent soutenu soutenus soutenue soutenues soutenant soutenir',
    promettre:
      'promet promettent promettait promettaient promit promirent promis promise promises promettant promettre',
    dire: 'dit disent disait disaient dirent dits dite dites disant dire',
    contredire:
      'contredit contredisent contredisait contredisaient contredirent contredits contredite contredites contredisant contredire',
    reconnaître:
      'reconnaît reconnaissent reconnaissait reconnaissaient reconnut reconnurent reconnu reconnus reconnue reconnues reconnaissant reconnaître',
    craindre: 'craint craignent craignait craignaient craignit craignirent craints crainte craintes craignant craindre',
    répondre:
      'répond répondent répondait répondaient répondit répondirent répondu répondus répondue répondues répondant répondre',
    défendre:
      'défend défendent défendait défendaient défendit défendirent défendu défendus défendue défendues défendant défendre',
    prévoir: 'prévoit prévoient prévoyait prévoyaient prévit prévirent prévu prévus prévue prévues prévoyant prévoir',
    écrire: 'écrit écrivent écrivait écrivaient écrivit écrivirent écrits écrite écrites écrivant écrire',
    conclure: 'conclut concluent concluait concluaient conclurent conclu conclus conclue conclues concluant conclure',
    poursuivre:
      'poursuit poursuivent poursuivait poursuivaient poursuivit poursuivirent poursuivi poursuivis poursuivie poursuivies poursuivant poursuivre',
    sourire: 'sourit sourient souriait souriaient sourirent souri souris sourie souries souriant sourire',
  };
  for (const [infinitive, expected] of Object.entries(forms)) {
    it(infinitive, () => {
      const given = new Set([...conjugateFrench(infinitive)].map(([form]) => form));
      expect([...given]).toEqual(expected.split(' '));
    });
  }
});

describe('conjugateEnglish', () => {
  const forms: Readonly<Record<string, string>> = {
    add: 'add adds added adding',
    argue: 'argue argues argued arguing',
    agree: 'agree agrees agreed agreeing',
    deny: 'deny denies denied denying',
    stress: 'stress stresses stressed stressing',
    admit: 'admit admits admitted admitting',
    quip: 'quip quips quipped quipping',
    infer: 'infer infers inferred inferring',
    answer: 'answer answers answered answering',
    comment: 'comment comments commented commenting',
    say: 'say says said saying',
    write: 'write writes wrote written writing',
    go: 'go goes went gone going',
  };
  for (const [base, expected] of Object.entries(forms)) {
    it(base, () => {
      const given = new Set([...conjugateEnglish(base)].map(([form]) => form));
      expect([...given]).toEqual(expected.split(' '));
    });
  }
});

describe('reporting verbs', () => {
  it('cover the range of the press', () => {
    const lemmas = (table: typeof french): number =>
      new Set([...table.values()].flat().map(({ verb }) => [verb.reflexive, verb.lemma, ...verb.particle].join(' ')))
        .size;
    expect(lemmas(french)).toBeGreaterThan(200);
    expect(lemmas(english)).toBeGreaterThan(150);
  });

  it('tell verbs apart by pronoun and particle', () => {
    const frames = french.get('mis')?.map(({ verb }) => verb.particle.join(' '));
    expect(frames).toContain('en garde');
    expect(frames).not.toContain('');
    expect(french.get('félicité')?.map(({ verb }) => verb.reflexive)).toEqual([false, true]);
    expect(french.get('inquiète')?.map(({ verb }) => [verb.lemma, verb.reflexive])).toEqual([['inquiéter', true]]);
  });
});
