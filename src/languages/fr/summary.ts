import type { SummaryLexicon } from '../grammar/summary.js';

const STOP_WORDS = `a à afin ainsi alors apres au aucun aussi autre autres aux avait avant avec avoir beaucoup bien c ce ceci cela
celle celles celui ces cet cette ceux chaque chez comme comment contre d dans de deja depuis des deux doit donc dont du elle
elles en encore entre est et etaient etait ete etre eu eux fait faire font grace grand grande il ils j je jusqu l la laquelle le
lequel les leur leurs lors lorsque lui m ma mais me meme memes mes moins mon n ne ni nombreuses nombreux non nos notre nous on
ont ou par parmi pas pendant peu peut peuvent plus plusieurs point pour pourrait pres puis qu quand que quel quelle quelles quels
qui quoi s sa sans se selon sera seront ses seulement si soit son sont sous sur t ta tandis te tel telle tels tous tout toute toutes
tres trois tu un une vers voir vos votre vous y`;

/** French. */
export const summary: SummaryLexicon = {
  stopWords: new Set(STOP_WORDS.split(/\s+/)),
  dangling:
    /^(?:[«"“]|(?:il|elle|ils|elles|on|ce|c'|cela|ceci|ca|celui|celle|ceux|celles|ces|cet|cette|leur|leurs|son|sa|ses|tel|telle|mais|et|or|car|donc|ainsi|aussi|puis|ensuite|enfin|toutefois|cependant|neanmoins|pourtant|parallelement|premierement|deuxiemement|troisiemement|d'abord|par ailleurs|en outre|de plus|de meme|de son cote|pour sa part|a cet|a cette|a ce|a son tour|dans ce|dans cette|dans le meme|en effet|au contraire|en revanche|c'est|tous|toutes|y|en|la meme|le meme|les memes|d'autres|un autre|une autre|interroge|(?:[\p{L}-]+ ){1,3}plus tard|(?:le|la) (?:lendemain|veille|meme jour)|au cours de (?:la|cette|ce)|peu (?:apres|avant)|aussitot|(?:le|la|les) (?:premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?|autre)s? (?:est|sont|a|ont|tient|tiennent|concerne|consiste|vise|porte|s'|veut|doit|sera)|selon (?:lui|elle|eux)|pour (?:lui|elle))(?![\p{L}]))/u,
  pointing:
    /(?<!\p{L})(?:demain|hier|aujourd'hui|ce (?:matin|soir|jour)|cet apres-midi|ce dernier|cette derniere|ces derniers|ces dernieres|ci-dessus|ci-dessous|ci-contre|precite|precitee|susmentionne|a-t-il|a-t-elle|ont-ils|y (?:etait|etaient|a ete|est|ont|sont|avait|avaient)|(?:pour|qui|s') ?y)(?!\p{L})/u,
  firstPerson: /(?<!\p{L})(?:je|j'|nous|notre|nos|moi|mon|ma|mes)(?!\p{L})/u,
  future:
    /(?<!\p{L})(?:\p{L}+(?:era|eront|ira|iront|dra|dront|tra|tront)|doit|doivent|devra|devront|devrait|devraient|prevoit|prevue?s?|prochaine?s?|a venir|d'ici)(?!\p{L})/u,
  outcome:
    /(?<!\p{L})(?:adopte\p{L}*|signe\p{L}*|ratifi\p{L}+|approuv\p{L}+|conclu\p{L}*|elu\p{L}*|nomme\p{L}*|condamn\p{L}+|decid\p{L}+|annonc\p{L}+|lanc\p{L}+|ouvert\p{L}*|premiere?s?|historique|accord|vote\p{L}*|rejet\p{L}+|marqu\p{L}+)(?!\p{L})/u,
};
