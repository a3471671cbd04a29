import { words } from '../words.js';

/** Words of French that belong to no name, though they may begin a sentence with a capital. */
export const functionWords: ReadonlySet<string> = words(
  `le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes
  je j' tu il elle on nous vous ils elles se s' me m' te t' y en lui eux qui que qu' quoi dont où lequel laquelle lesquels quel quelle
  quels quelles et ou ni mais or donc car si comme quand lorsque lorsqu' puisque puisqu' parce tandis alors ainsi aussi
  à dans par pour sur sous avec sans chez vers entre contre depuis pendant durant avant après dès jusque jusqu' selon malgré
  outre hors devant derrière envers parmi concernant face grâce afin suite lors hormis sauf voici voilà via
  ne n' pas plus moins très trop peu beaucoup bien mal encore déjà toujours jamais souvent parfois ici là hier demain
  aujourd'hui maintenant ensuite enfin puis d'abord cependant toutefois néanmoins pourtant également notamment surtout
  seulement même mêmes autre autres tout toute tous toutes chaque plusieurs quelques certains certaines aucun aucune nul
  premièrement deuxièmement troisièmement premier première deuxième troisième quatrième second seconde dernier dernière derniers dernières
  deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille million millions milliard milliards
  est était sera serait soit sont étaient seront été a ont avait avaient aura auront aurait ait ayant étant fut furent
  c' cela ceci ça celui celle ceux celles interrogé interrogée interrogés invité invitée appelant clôturant s'exprimant
  oui non merci bonjour bref certes or là-bas là-dessus par-dessus au-delà ci-dessous ci-dessus peut-être parallèlement
  parallelement désormais actuellement auparavant résultat conséquence problème objectif exemple exit reste rien personne
  fidèle arrivé arrivée venu venue né née âgé âgée présent présente joint jointe contacté contactée sollicité sollicitée
  faut fallait doit peut veut fait faisant disant dit font va vont tel telle tels telles quant autour loin près
  nombre nombreux nombreuses plupart moitié tiers quart début fin milieu`,
);

/** Months, weekdays, feasts and other capitalised words that are no names. */
export const calendar: ReadonlySet<string> = words(
  `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi
  dimanche noël pâques toussaint ramadan ascension pentecôte covid covid-19 internet dieu état états etat etats`,
);
