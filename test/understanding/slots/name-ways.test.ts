import { describe, expect, it } from 'vitest';
import type { Language } from '../../../agent/business/language.ts';
import { understandByRules } from '../../../agent/engine/understanding/index.ts';
import { requestFor, slotOf } from '../request.ts';
import { context, read } from './read.ts';

type Said = [Language, string, string | null];
const hears = (said: readonly Said[]) =>
  it.each(said)('(%s) « %s »', (language, text, value) =>
    expect(read('name', text, context(language))).toBe(value),
  );

describe('a name whose parts are named', () => {
  hears([
    ['en', 'last name nguyen first name linh', 'Linh Nguyen'],
    ['en', 'my last name is tran and first is jessica', 'Jessica Tran'],
    ['en', 'chen is my last name wei is my first name', 'Wei Chen'],
    ['en', 'wei is my first name and chen is my last name', 'Wei Chen'],
    ['fr', 'nom de famille gagnon prénom luc', 'Luc Gagnon'],
    ['fr', 'claire c’est mon prénom et fontaine c’est mon nom de famille', 'Claire Fontaine'],
    ['fr', 'prénom claire fontaine c’est le nom de famille', 'Claire Fontaine'],
  ]);
});

describe('a name said twice in a row', () => {
  hears([
    ['en', 'the name’s bond james bond', 'James Bond'],
    ['en', 'everybody calls me sam sam whitlock', 'Sam Whitlock'],
    ['en', 'hi there it’s dan again dan whitmore', 'Dan Whitmore'],
    ['fr', 'monsieur pelletier réal pelletier', 'Réal Pelletier'],
    ['fr', 'lise comme dans lise bolduc', 'Lise Bolduc'],
    ['fr', 'jean-françois jean trait d’union françois côté', 'Jean-François Côté'],
  ]);
});

describe('how a name is written, said inside it', () => {
  hears([
    ['en', 'catherine with a k moore', 'Katherine Moore'],
    ['en', 'it’s smith hyphen jones first name carol', 'Carol Smith-Jones'],
    ['en', 'sarah smith jones with a hyphen', 'Sarah Smith-Jones'],
    ['en', 'o apostrophe brien', 'O’Brien'.replace('’', "'")],
    ['en', 'jack reid r e i d not r e a d', 'Jack Reid'],
    ['fr', 'sara sans h gendron', 'Sara Gendron'],
    ['fr', 'sylvie avec un y daigle', 'Sylvie Daigle'],
    ['fr', 'jean trait d’union pierre lavoie', 'Jean-Pierre Lavoie'],
    ['fr', 'jean tiret marc bédard', 'Jean-Marc Bédard'],
    ['fr', 'marie hélène avec un trait d’union', 'Marie-Hélène'],
    ['fr', 'marie hélène dufour avec un trait d’union', 'Marie-Hélène Dufour'],
    ['fr', 'marie hélène dufour sans trait d’union', 'Marie Hélène Dufour'],
    ['fr', 'kevin o’neil o apostrophe n e i l', "Kevin O'Neil"],
  ]);
});

describe('initials and spelled names before a surname', () => {
  hears([
    ['en', 'j p morrison', 'J P Morrison'],
    ['fr', 't h i nguyen', 'Thi Nguyen'],
    ['fr', 'r o y roy', 'Roy'],
  ]);
});

describe('what is said after a name', () => {
  hears([
    ['en', 'i’m tony by the way', 'Tony'],
    ['en', 'call me tony everyone does', 'Tony'],
    ['fr', 'lise bolduc de la compagnie abc', 'Lise Bolduc'],
    ['fr', 'benoît lepage du garage lepage', 'Benoît Lepage'],
  ]);
});

describe('whom a caller speaks for', () => {
  hears([
    ['en', 'i’m calling on behalf of mina patel', null],
    ['fr', 'c’est pour ma blonde karine dufour', null],
    ['fr', 'c’est le dossier de benoît lepage', 'Benoît Lepage'],
    ['en', 'i’m mina patel’s assistant', null],
    ['fr', 'je suis le conjoint', null],
  ]);
});

describe('an answer without a person’s name', () => {
  hears([
    ['en', 'the business name is sunrise bakery', null],
    ['fr', 'le nom de l’entreprise c’est toitures roy', null],
    ['fr', 'y a de l’eau partout', null],
    ['fr', 'le sous-sol est inondé', null],
    ['fr', 'c’est enregistré ça', null],
    ['en', 'what do you need it for', null],
    ['en', 'i already gave it to you', null],
    ['en', 'last name first or first name first', null],
    ['fr', 'vous l’avez dans mon dossier', null],
    ['fr', 'mon nom à moi ou celui du patient', null],
    ['fr', 'c’est pas une personne c’est une compagnie', null],
  ]);
});

describe('a name and where its bearer is from', () => {
  hears([
    ['fr', 'roger dupont de laval', 'Roger Dupont'],
    ['fr', 'ici lise roy de saint-jérôme', 'Lise Roy'],
    ['fr', 'sofia da silva de montréal', 'Sofia da Silva'],
    ['fr', 'réjean pelletier de la clinique du parc', 'Réjean Pelletier'],
    ['fr', 'ici réjean de construction laval, réjean pelletier', 'Réjean Pelletier'],
    ['fr', 'marc de la rue', 'Marc de la Rue'],
    ['fr', 'jean marie de la fontaine', 'Jean Marie de la Fontaine'],
    ['en', 'jose de la cruz from unit twelve', 'Jose de la Cruz'],
  ]);
});

describe('the last name before the first', () => {
  hears([
    ['en', 'Van der Berg, Pieter', 'Pieter Van der Berg'],
    ['en', 'lopez comma maria', 'Maria Lopez'],
    ['en', 'chen is the last name and bob is the first', 'Bob Chen'],
    ['fr', 'tremblay virgule jean', 'Jean Tremblay'],
    ['fr', 'k comme kilo, a, r, i, m, karim, et le nom c’est haddad', 'Karim Haddad'],
    ['en', 'Sarah. Mitchell.', 'Sarah Mitchell'],
  ]);
});

describe('a name that is a common word too', () => {
  hears([
    ['en', 'will smith', 'Will Smith'],
    ['en', 'first name june last name power', 'June Power'],
    ['en', 'i was there last week', null],
    ['fr', 'mamadou bah', 'Mamadou Bah'],
    ['fr', 'aimé césaire', 'Aimé Césaire'],
    ['fr', 'bah non', null],
  ]);
});

describe('what follows a name and is no part of it', () => {
  hears([
    ['en', 'jean-luc picard believe it or not', 'Jean-Luc Picard'],
    ['en', 'sam, no last name needed', 'Sam'],
    ['en', 'oh it’s rose may dear', 'Rose May'],
    ['en', 'the appointment is for my son lucas moore', null],
    ['fr', 'jacques d’amours d apostrophe amours', "Jacques D'Amours"],
    ['fr', 'luc roy croyez-le ou non', 'Luc Roy'],
    ['fr', 'ici amélie du dentiste', 'Amélie'],
    ['fr', 'luc roy et ma femme c’est lise roy', 'Luc Roy'],
    ['fr', 'céline dion née en 1968', 'Céline Dion'],
    ['en', 'lucy liu room 214', 'Lucy Liu'],
    ['en', 'lily’s fine', 'Lily'],
    ['en', 'attorney jane doe', 'Jane Doe'],
    ['en', 'jane doe managing partner', 'Jane Doe'],
    ['en', 'it’s privileged', null],
    ['fr', 'docteur sophie martin cardiologue', 'Sophie Martin'],
    ['fr', 'sophie martin du cabinet dupont', 'Sophie Martin'],
    ['fr', 'je suis notaire', null],
    ['fr', 'c’est le facteur', null],
  ]);
});

describe('a remark after a name', () => {
  hears([
    ['en', 'ximena ortiz, hi-MEN-a, with an x', 'Ximena Ortiz'],
    ['en', 'malcolm young, old malcolm young these days', 'Malcolm Young'],
    ['en', 'zoe barnes no dots on the e', 'Zoe Barnes'],
    ['en', 'jean lavoie, jean like john in french', 'Jean Lavoie'],
    ['fr', 'yolande proulx, le l pis le x on les entend pas', 'Yolande Proulx'],
    ['fr', 'rachid, le livreur', 'Rachid'],
    ['fr', 'jacques boisvert boisvert constructions', 'Jacques Boisvert'],
  ]);
});

describe('letters that are a part of a name, or tell how one letter is written', () => {
  hears([
    ['en', 'steve kowalchuk, c h u k at the end', 'Steve Kowalchuk'],
    ['en', 'gurpreet dhaliwal d h a l i w a l i called yesterday', 'Gurpreet Dhaliwal'],
    ['en', 'wanda kozak kay oh zed ay kay', 'Wanda Kozak'],
    ['en', 'not catherine, kathryn, k a t h r y n, lane', 'Kathryn Lane'],
    ['en', 'greg johnson, sorry, jonson without the h', 'Greg Jonson'],
    ['en', 'candace with two a’s, ray', 'Candace Ray'],
    ['fr', 'carole thibault e a u l t', 'Carole Thibeault'],
    ['fr', 'line paradis, l i n e pas lyne avec un y', 'Line Paradis'],
    ['fr', 'dupont avec un d à la fin', 'Dupond'],
    ['fr', 'benoit charron, oui benoît avec l’accent circonflexe', 'Benoît Charron'],
  ]);
});

describe('a name that comes with a question or a wish to wait', () => {
  const asked = (text: string, language: Language) => {
    const slot = slotOf('name');
    const request = requestFor(text, language, { expecting: { kind: 'slot', slot }, open: [slot] });
    return understandByRules(request).slots.find(({ slot: id }) => id === slot.id)?.value ?? null;
  };
  it.each([
    ['en', 'hang on let me just pull over okay paul roy', 'Paul Roy'],
    ['en', 'can you hear me okay, yes, florence baptiste', 'Florence Baptiste'],
    ['en', 'bernice tull and i’m hard of hearing so speak up', 'Bernice Tull'],
    ['fr', 'attendez un peu je sors dehors bon paul roy', 'Paul Roy'],
    ['fr', 'Vous pouvez noter Ariane Deschênes.', 'Ariane Deschênes'],
    ['en', 'is mike there, he knows me', null],
    ['en', 'can i talk to karen holloway', null],
    ['fr', 'Cette conversation est-elle enregistrée ?', null],
  ] as const)('(%s) « %s »', (language, text, value) => expect(asked(text, language)).toBe(value));
});

describe('somebody else’s name', () => {
  hears([
    ['en', 'i’m calling for my husband karim but i’m nadia benali', 'Nadia Benali'],
    ['en', 'it’s about declan’s braces, i’m his mother marjorie', 'Marjorie'],
    ['en', 'i’m looking for a guy named walter', null],
    ['en', 'trevor, i do the deliveries for sysco', 'Trevor'],
    ['en', 'carol stanton, maiden name reeves', 'Carol Stanton'],
    ['fr', 'je vous appelle pour ma soeur ginette, moi c’est nadine', 'Nadine'],
    ['fr', 'mon chat s’appelle félix', null],
  ]);
});
