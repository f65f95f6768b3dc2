/**
 * Words that callers and pages use for one another, whatever the business. `SYNONYMS` mean the same and become one
 * term; `RELATED` are often about the same, and only help a search along.
 */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Language } from '../business/language.ts';
import { fold } from './fold.ts';

const STEMMERS: Record<Language, (word: string) => string> = { en: stemEnglish, fr: stemFrench };

/** One meaning a line; the first word stands for the others. */
const same: Record<Language, string> = {
  en: `
price pricing cost fee
hour opening
phone telephone
email mail
child kid kids children
car vehicle auto automobile
cancel cancellation
refund reimbursement reimburse
quote estimate
warranty guarantee
tire tyre
gym fitness
vaccine vaccination
photo picture
center centre
colour color
doctor dr
`,
  fr: `
prix tarif cout coute coutent couter dispendieux
courriel email mail mel
rendez rdv
stationnement parking stationner
téléphone cellulaire cell tel
enfant bambin
annuler annulation
rembourser remboursement
auto char voiture véhicule automobile
weekend week-end
soumission devis
pneu pneus
garantie garantir
vaccin vaccination vacciner
médecin docteur
photo image
dollar piastre piasse
wifi
`,
};

/** One subject a line: each word of it may bring the others along. */
const related: Record<Language, string> = {
  en: `
price charge rate expensive cheap much dollar
pay payment card cash debit credit cheque tap
hour open close closed time
weekend saturday sunday
evening night late
morning early
child baby toddler infant teen age
dog puppy pet
cat kitten pet
appointment book booking schedule reserve reservation visit
cancel reschedule postpone miss missed notice
refund return money
insurance coverage cover claim plan
discount deal rebate reduction
student senior discount
park parking lot
wheelchair accessible accessibility ramp elevator stairs
deposit upfront advance
emergency urgent urgently immediately
pain ache hurt sore toothache
bring document card proof identification
long last duration minute
fast quick soon
deliver delivery ship shipping bring
allergy allergic gluten nut
leak leaking drip dripping
clog clogged block blocked unclog drain
membership member subscription join sign
class lesson course session
shower locker towel
job hiring hire career work
repair fix broken break
replace replacement change swap
wait waiting
where address located location street
phone call reach number
language speak french english bilingual
area serve neighbourhood region travel distance
first new
free complimentary included
holiday christmas closed
sick ill
buy purchase sell
wash clean cleaning
die death deceased
house home
picture xray
tooth teeth dental dentist
gum mouth dental
whiten whitening bleach
braces orthodontic aligner
plumber plumbing pipe
pipe frozen burst thaw
toilet bathroom sink tub bath faucet
heater boiler furnace hot
basement flood sump pump
mechanic garage car engine
tire wheel winter summer rotation storage
brake pad rotor
loaner courtesy borrow
keys drop overnight
notary deed signing sign legal
will testament inheritance estate
mortgage loan purchase property
mandate power attorney
copy certified
gym workout train trainer exercise
freeze pause suspend hold
quit leave cancel
bread loaf bake bakery
cake birthday wedding order
coffee drink tea
pickup collect
vet veterinary animal clinic
spay neuter sterilize operation surgery
food diet kibble
pill medicine medication prescription
vaccine shot rabies
checkup exam visit
afraid nervous scared terrified anxious sedation gentle
haircut hair stylist salon
massage spa therapist
room hotel stay night
table restaurant menu meal
lawyer legal advice
tour visit show
gift certificate card voucher
email write contact
staff team owner boss
instalment installment spread interest finance
zoom video remote online
wifi internet
`,
  fr: `
prix cher combien dollar
payer paiement carte comptant argent débit crédit chèque
heure ouvrir ouvert fermer fermé horaire
weekend semaine samedi dimanche
soir soirée nuit tard
matin tôt
enfant bébé fils fille âge petit
chien chiot animal toutou
chat chaton minou animal
rendez réserver réservation prendre
annuler déplacer reporter manquer préavis
rembourser retour argent
assurance couvrir couvert réclamation régime
rabais escompte réduction promotion
étudiant aîné rabais
stationnement place terrain
fauteuil roulant accessible rampe ascenseur marche
dépôt acompte avance
urgence urgent urgemment garde
douleur mal souffrir
apporter document pièce preuve carte
durer durée longtemps minute
vite rapide rapidement
livrer livraison
allergie allergique gluten noix
fuite couler dégât goutte
bouché déboucher débouchage drain
abonnement membre inscription abonner inscrire
cours classe séance
douche casier serviette
emploi embaucher engager travailler
réparer réparation briser brisé cassé
remplacer remplacement changer
attendre attente
adresse situé rue endroit
téléphone appeler joindre numéro
langue parler français anglais bilingue
secteur desservir région déplacement quartier
premier nouveau première
gratuit inclus
férié noël fermé
malade maladie
acheter achat vendre
laver nettoyer nettoyage
mort décès décédé
maison domicile
barrer verrouiller
breuvage boisson
chum conjoint blonde
dent dentaire dentiste
gencive bouche dentaire
blanchiment blanchir
broche appareil orthodontie
plombier plomberie tuyau
tuyau gelé dégeler
toilette salle évier bain robinet
chauffe réservoir chaude
inondation sous-sol pompe puisard
mécanicien garage auto moteur
pneu roue hiver été entreposage pose
frein plaquette disque
prêt courtoisie emprunter
clé laisser déposer
notaire acte signer signature
testament succession héritage
hypothèque prêt achat propriété
mandat procuration inaptitude
copie conforme
gym entraînement entraîneur exercice
suspendre pause geler
quitter résilier annuler
pain miche boulangerie
gâteau anniversaire mariage commande commander
café boisson thé
ramasser récupérer cueillette
vétérinaire animal clinique
stériliser stérilisation castration opération chirurgie
nourriture croquette diète
pilule médicament ordonnance
vaccin piqûre rage
examen visite bilan
peur nerveux anxieux sédation
cheveux coupe coiffeuse salon
massage spa
chambre hôtel nuit
table restaurant menu repas
avocat juridique conseil
cadeau certificat carte
écrire courriel joindre
équipe patron propriétaire
versement mensualité intérêt financement
zoom vidéo distance ligne
wifi internet
`,
};

function stems(line: string, language: Language): string[] {
  return line.split(/[ -]/).map((word) => fold(STEMMERS[language](language === 'fr' ? word : fold(word))));
}

function lines(text: string, language: Language): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => stems(line, language));
}

function canonical(language: Language): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [first, ...others] of lines(same[language], language)) {
    for (const other of others) if (first !== undefined && other !== first) map.set(other, first);
  }
  return map;
}

export const SYNONYMS: Record<Language, ReadonlyMap<string, string>> = {
  en: canonical('en'),
  fr: canonical('fr'),
};

function subjects(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const line of lines(related[language], language)) {
    const own = line.map((stem) => SYNONYMS[language].get(stem) ?? stem);
    for (const term of own) {
      const others = map.get(term) ?? new Set<string>();
      for (const other of own) if (other !== term) others.add(other);
      map.set(term, others);
    }
  }
  return map;
}

export const RELATED: Record<Language, ReadonlyMap<string, ReadonlySet<string>>> = {
  en: subjects('en'),
  fr: subjects('fr'),
};
