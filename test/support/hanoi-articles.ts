import type { Article } from '../../src/model/article.js';
import { createArticle } from './dossier.js';

const opening = `Hanoï a accueilli samedi 25 octobre 2025 la cérémonie d’ouverture de la signature de la Convention des Nations unies contre la cybercriminalité, adoptée à New York le 24 décembre 2024. Soixante-neuf délégations ont signé dès la première matinée, devant plus de 1 000 invités venus de plus de 110 pays et organisations.

^ La salle du Centre national des congrès, samedi matin, avant l’ouverture.

## « Le cyberespace ne doit pas devenir une zone sans loi »

Le secrétaire général des Nations unies, António Guterres, a ouvert la séance. « Cette convention est un instrument puissant, juridiquement contraignant, pour renforcer nos défenses communes », a-t-il déclaré. « Elle rappelle que nul ne peut se protéger seul, et que la coopération n’est pas une option mais une condition », a ajouté le secrétaire général, avant d’inviter les parlements à ratifier sans tarder.

Le président vietnamien Luong Cuong a affirmé que la signature marquait le début d’une étape nouvelle de la coopération dans l’espace numérique. Selon lui, trois messages doivent guider la suite :

1. le respect du droit international ;
2. le partage des moyens entre États ;
3. la protection des personnes, *but dernier de tous les efforts*.

Le ministre de la Sécurité publique, Luong Tam Quang, a signé le premier pour le Viet Nam. Il a rappelé que plus de 420 heures de négociations officielles avaient été nécessaires, de 2022 à 2024, avec plus de 150 États et 160 parties prenantes.

## Une entrée en vigueur attendue

La convention entrera en vigueur quatre-vingt-dix jours après le dépôt du quarantième instrument de ratification. Le texte reste ouvert à la signature au siège des Nations unies jusqu’au 31 décembre 2026. Une conférence des États parties se tiendra dans l’année qui suivra.

> La présente convention a pour objet de promouvoir et de renforcer les mesures visant à prévenir et à combattre la cybercriminalité avec plus d’efficience et d’efficacité.

Le tableau ci-dessous résume les étapes.

| Étape | Date | Lieu |
| --- | --- | --- |
| Résolution | décembre 2019 | New York |
| Adoption | 24 décembre 2024 | New York |
| Signature | 25 octobre 2025 | Hanoï |
`;

const debate = `Le 26 octobre, deuxième journée de la conférence, une séance de haut niveau a réuni les représentants de plus de 60 pays et organisations. Pham The Tung, vice-ministre de la Sécurité publique, a estimé que la présence de 69 signataires dès le premier jour démontrait « une volonté partagée ».

Selon M. Tung, 19 déclarations ont été entendues dans l’après-midi du 25 octobre. « Nous attendons maintenant les actes : des points de contact ouverts jour et nuit, des lois harmonisées, des juges formés », a-t-il dit.

Le représentant de Cuba a souligné que l’assistance technique devait aller d’abord aux pays en développement. Celui de l’Afrique du Sud a annoncé que son gouvernement engagerait la procédure de ratification au printemps 2026.

« Personne ne doit être laissé pour compte », ont répété plusieurs délégations africaines.

^ Les délégués pendant la séance du matin (photo fournie par l’organisation).

La directrice exécutive de l’Office des Nations Unies contre la drogue et le crime (ONUDC), Ghada Waly, a indiqué que son institution assurerait le secrétariat. « Ce texte arrive à un moment où les pertes se chiffrent en milliers de milliards », a-t-elle observé, « et où les victimes, souvent des enfants, attendent une réponse ». L’ONUDC a précisé qu’une première réunion préparatoire se tiendrait à Vienne en 2026.

La presse vietnamienne a salué l’événement sous le titre « Công ước Hà Nội », que la délégation a fait inscrire au programme.
`;

const closing = `Soixante-douze pays ont signé la Convention de Hanoï à la clôture de la conférence, dimanche soir, contre 69 le premier jour, a annoncé le général Luong Tam Quang. « Trois pays nous ont rejoints aujourd’hui », a-t-il expliqué.

### Les suites

Le ministre a appelé les entreprises à partager leurs alertes. Il a promis un rapport d’étape d’ici mi-2026, et rappelé que quarante ratifications suffisent.

### Les réserves

La déléguée de l’Union européenne, Delphine Aubert, a insisté sur les garanties : « La coopération ne vaut que si elle protège aussi les libertés ». Des organisations de défense des droits, réunies à Hanoï, ont demandé que chaque demande d’entraide soit contrôlée par un juge.
`;

const english = `Two days in Hanoi produced more signatures than the organisers had dared to announce. By Sunday night 72 countries had put their names to the United Nations Convention against Cybercrime, said Luong Tam Quang, the Vietnamese minister of public security.

“We came to sign, and we came to work,” said Yaron Mayer, the ambassador of Israel in Viet Nam. He called the ceremony a model of organisation.

## What comes next

The convention needs 40 ratifications. Officials in several capitals expect the first of them in the spring of 2026; about a dozen countries have already sent the text to parliament, according to the United Nations Office on Drugs and Crime.

The French delegate summed up the mood in his own language: « Il fallait un texte, il faut désormais une pratique ».
`;

/** Four articles of our own writing about the Hanoi Convention: three in French, one in English. */
export const hanoiArticles: readonly Article[] = [
  createArticle({
    id: 'ouverture',
    language: 'fr',
    markdown: opening,
    meta: {
      title: 'À Hanoï, 69 signatures dès le premier matin',
      titleBasis: 'stated',
      publisher: 'Le Fil du Mékong (fictif)',
      author: 'Anne Berthier',
      issued: '2025-10-25',
      issuedBasis: 'stated',
      url: 'https://example.org/fil/2025/10/25/hanoi-69-signatures',
      removed: [
        { line: 1, text: 'Accueil | Monde | Économie | Culture', rule: 'site-menu' },
        { line: 2, text: 'Lire aussi : Les câbles sous-marins, enjeu du siècle', rule: 'related-article' },
        { line: 31, text: '12 commentaires – Signaler un abus', rule: 'comment-counter' },
      ],
    },
  }),
  createArticle({
    id: 'debat',
    language: 'fr',
    markdown: debate,
    meta: {
      title: 'Le 26 octobre, deuxième journée de la conférence, une séance de haut niveau…',
      titleBasis: 'lead',
      publisher: 'Gazette des deux rives (fictive)',
      issued: '2025-10-26',
      issuedBasis: 'url',
      url: 'https://example.com/2025/10/26/deuxieme-journee.html',
      removed: [
        { line: 3, text: 'Nous utilisons des cookies pour améliorer votre expérience.', rule: 'cookie-notice' },
      ],
    },
  }),
  createArticle({
    id: 'cloture',
    language: 'fr',
    markdown: closing,
    meta: { title: 'Soixante-douze pays au bas du texte', titleBasis: 'stated' },
  }),
  createArticle({
    id: 'two-days',
    language: 'en',
    markdown: english,
    meta: {
      title: 'Two Days in Hanoi: What the Signatures Mean, and What They Do Not',
      titleBasis: 'stated',
      publisher: 'The Delta Dispatch (fictional)',
      author: 'Thomas Reid',
      issued: '2025-10-27',
      issuedBasis: 'stated',
      url: 'https://example.org/dispatch/two-days-in-hanoi?utm=1&ref=front',
    },
  }),
];
