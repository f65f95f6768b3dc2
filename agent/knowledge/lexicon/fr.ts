/** Le français, du Québec surtout : what callers say for what pages write, whatever the business. */

/** One meaning a line; the first word stands for the others. */
export const SAME = `
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
case casier
cadenas barrure
réservoir tank cuve
gars garçon
fauteuil chaise
usagé occasion
vélo bicyclette
frigo réfrigérateur
télé télévision
resto restaurant
appartement appart logement
ordi ordinateur
hôpital hosto
souper dîner
facture reçu
`;

/** One subject a line: each word of it may bring the others along. */
export const RELATED = `
prix cher combien dollar charger frais
payer paiement carte comptant argent débit crédit chèque régler
carte visa mastercard interac amex
avance avancer régler part
versement mensualité étaler fois intérêt
heure ouvrir ouvert fermer fermé horaire
lundi mardi mercredi jeudi vendredi semaine
weekend semaine samedi dimanche
soir soirée nuit tard
minuit nuit temps
matin tôt
midi dîner
enfant bébé fils fille âge petit
gars fille fils enfant
ado adolescent âge ans
vieux âge ans
femme mari conjoint couple
chien chiot animal toutou
chat chaton minou animal
chat matou chatte
oiseau perruche perroquet
lapin furet hamster cochon
reptile serpent tortue lézard
rendez réserver réservation prendre
présenter absence manquer arriver
annuler déplacer reporter manquer préavis
avance avant veille préavis prévenir
retard minute
rembourser retour argent
retour échange reçu
assurance couvrir couvert réclamation régime
assureur assurance beneva desjardins manuvie bleue
assuré assurance responsabilité attestation
rabais escompte réduction promotion
étudiant aîné rabais
aîné retraité âge 60 65
étudiant école cégep université
coupon promotion code solde
stationnement terrain garer
autobus métro bus transport gare
fauteuil roulant accessible rampe ascenseur marche
ascenseur étage escalier marche
dépôt acompte avance
urgence urgent urgemment garde
douleur mal souffrir
apporter document pièce preuve carte amener
identité pièce permis passeport preuve
durer durée longtemps minute
vite rapide rapidement express
jour même aujourd'hui
livrer livraison
allergie allergique gluten noix trace
végane végétalien végétarien lait œuf
halal casher
fuite couler dégât goutte
bouché déboucher débouchage drain bloquer boucher
abonnement membre inscription abonner inscrire
cours classe séance
cours atelier apprendre enseigner montrer formation
douche casier serviette
emploi embaucher engager travailler poste curriculum
réparer réparation briser brisé cassé
remplacer remplacement changer
attendre attente
adresse situé rue endroit
téléphone appeler joindre numéro
langue parler français anglais bilingue espagnol portugais italien arabe
secteur desservir région déplacement quartier
ville extérieur hors secteur
premier nouveau première
gratuit inclus offert compris sans
inclus compris
extra plus supplément sus
férié noël fermé fête travail pâques canada baptiste
malade maladie
acheter achat vendre
vendre tenir magasin
laver nettoyer nettoyage
mort décès décédé mourir perdre
décès succession liquidateur funérailles
maison domicile
barrer verrouiller
breuvage boisson
chum conjoint blonde
dent dentaire dentiste
gencive bouche dentaire
blanchiment blanchir
broche appareil orthodontie gouttière redresser
couronne implant pont vis
plombage carie
prothèse dentier
grincer serrer plaque
plombier plomberie tuyau conduite
tuyau gelé dégeler figer geler glace
toilette salle évier bain robinet lavabo
chauffe réservoir chaude
chauffer chaud degré
inondation sous-sol pompe puisard
panne électricité courant batterie
mécanicien garage auto moteur
huile vidange synthétique
pneu roue hiver été entreposage pose
frein plaquette disque grincer freiner
garder entreposage entreposer
prêt courtoisie emprunt prêter
navette reconduire raccompagner
clé laisser déposer
usagé inspection achat
électrique hybride recharge borne
rouille antirouille huiler
camionnette pickup camion vus
diagnostic trouver
accord autorisation permission demander
notaire acte signer signature étude
testament succession héritage volonté
inaptitude mandat protection tête
hypothèque prêt achat propriété
mandat procuration inaptitude
copie conforme certifier
diplôme copie
passeport voyage lettre autorisation étranger
marier mariage union
condo immeuble copropriété syndicat
gym entraînement entraîneur exercice
entraîneur coach privé
kiné kinésiologue
papier reçu attestation preuve
suspendre pause geler glace
quitter résilier annuler arrêter partir
ami invité visiteur
garder garderie halte gardienne
sauna vapeur spa tourbillon
nager piscine baigner natation bassin
pain miche boulangerie baguette levain
gâteau anniversaire mariage commande commander fête
bûche noël
hier veille
café boisson thé espresso
terrasse dehors extérieur
asseoir place banc
ordinateur portable
ramasser récupérer cueillette
fournir livraison restaurateur
vétérinaire animal clinique
stériliser stérilisation castration opération chirurgie opérer
manger jeun nourriture
nourriture croquette diète
pilule médicament ordonnance renouvellement
vaccin piqûre rage piquer
examen visite bilan
pension garder chenil vacances
endormir euthanasie adieu euthanasier
crémation cendre incinération
micropuce puce
avion pays étranger voyage allemagne
peur nerveux anxieux sédation calmer
cheveux coupe coiffeuse salon coiffeur barbier
couleur teinture mèche balayage
barbe rasage barbier
ongle manucure pédicure gel vernis
épilation cire sourcil cil
massage spa massothérapie
facial peau soin acné
tatouage perçage
chambre hôtel nuit
arrivée départ arriver partir
déjeuner matin inclus buffet
lit bébé double
table restaurant menu repas
menu plat repas
souper soir
dîner midi
vin bière alcool bouteille apporter
emporter commander
chaise haute enfant
groupe événement privé salle personne
traiteur buffet événement
avocat juridique conseil
divorce séparation garde famille
impôt déclaration comptable
comptable tenue paie impôt
immigration visa permis résidence
visite guidée
musée exposition galerie
billet entrée admission
cadeau certificat carte
expirer valide valable échéance
écrire courriel joindre
équipe patron propriétaire
zoom vidéo distance ligne caméra
wifi internet
électricien électrique prise panneau disjoncteur
toit toiture bardeau gouttière
climatisation climatiseur thermopompe chauffage
ménage nettoyage femme
déménager déménagement déménageur camion boîte
entreposage entrepôt
gazon pelouse tondre paysager jardin
neige déneigement entrée
exterminateur souris rat fourmi punaise coquerelle guêpe
serrurier barré serrure clé
peinture peintre peinturer
menuisier rénovation entrepreneur cuisine
fenêtre vitre carreau
tuile céramique
électroménager laveuse sécheuse frigo poêle
écran fissuré batterie cellulaire
ordinateur virus données
vélo crevaison chaîne mise
lunettes lentille monture opticien
œil yeux vue optométriste examen
audition appareil oreille
pharmacie pharmacien ordonnance médicament
grippe vaccin
sang prise prélèvement
physio physiothérapie dos genou blessure
chiro dos cou
psychologue thérapie
podiatre pied orthèse
enceinte grossesse maternité
garderie place poupon subventionné
camp été semaine
école inscription scolarité
conduite cours permis route
musique piano guitare violon
danse ballet cours
karaté judo
fleur fleuriste bouquet arrangement
nettoyeur habit tache lavage
couture retouche ourlet couturière
soulier cordonnier semelle talon
photographe portrait séance
imprimer impression copie
livre librairie roman
bibliothèque emprunter carte
louer location
remorque camion location
remorquage remorquer panne
pare-brise vitre éclat
carrosserie bosse égratignure peinture
lave esthétique cire
batterie survoltage
immobilier agent courtier maison vendre
louer logement bail locataire propriétaire
banque compte épargne chèque
perdu volé carte remplacer bloquer
prêt crédit taux intérêt
virement transfert
solde relevé compte
nip mot oublié réinitialiser
fraude suspect contester
guichet retrait limite
confidentiel privé vie
plainte insatisfait problème
facture reçu
pourboire
minimum moins
taille grand petit
poids livre kilo
maillot bonnet linge vêtement
fumer fumeur
bruit tranquille
fidélité points récompense
liste attente
expérience qualifié certifié licence diplômé
licence permis régie rbq
rebouche gratuit revenir
laisser déposer
propriété maison
brûler feu dommage
moisissure dégât eau
sécurité sécuritaire
moitié moins rabais
enlever remplacer démolir
premier jamais nouveau initial
hygiéniste détartrage plaque nettoyage
enflure enflé abcès infection
cassé brisé ébréché tomber perdre perdu
fermeture vocale nuit garde
réclamer réclamation facturer part directement transmettre
asseoir rester accompagner parent côté
parent mère père adulte
tache jaune blanc blanchir
allaiter enceinte grossesse
calmer relaxer gaz hilarant comprimé sédation peur
redresser droit croche gouttière broche
grincement grincer serrer plaque nuit
horaire heure main-d'œuvre
déplacement déplacer kilométrage loin
emporter débarrasser vieux ancien ramasser
refouler boucher lent débouchage
égout principal racine drain
caméra vidéo inspection inspecter
encore revenir rebouche
dégeler séchoir torche froid tuyau
valve fermer entrée eau
main-d'œuvre garantie travail
permis ville papier
rénover refaire rénovation
céramique tuile plancher
bain douche remplacer
litre filtre huile
changer poser pose monter jante
saison entreposage garder
bruit grincer couiner
occasion usagé vérifier inspection acheter checker
brancher recharge borne
approuver accord demander permission autorisation avertir
trouver problème défaut diagnostic
antirouille rouille traitement
promesse offre maison acheter papier
mise fonds virement traite
couple deux femme mari
décider inaptitude mandat tête
voyager voyage étranger avion
certifier conforme copie étampe
loin distance vidéo
cérémonie mariage célébrer témoin chalet marier
contrat mariage séparation
régler succession mois liquidateur
étage rez escalier ascenseur entrée
engagement contrat mois annuel année
blessure blessé cassé jambe médecin billet malade
inscrire inscription adhérer membre
puce carte accès nuit
essai évaluation offert premier
petit bébé enfant garder
affaires cadenas case vestiaire
spa tourbillon bain jacuzzi
invité entrée jour fois ami
haltère poids entraîner
mineur ado parent
trancher tranché couper
hier veille moitié rassis
écrire prénom message nom
photo imprimer image
trace contenir blé farine
farine gluten blé
vélo quartier livraison
compte fournir restaurant mensuel
cours apprendre montrer atelier
expirer valide
siège asseoir place chaise table
tasse gobelet
rappel refaire an année souvent
castrer castration opérer stériliser
jeun manger eau nourriture
points collerette douleur antidouleur
saigner blessé blesser urgence
poison avaler avalé chocolat toxique
exotique lapin oiseau furet tortue perruche
griffe ongle bec taille
vacances sud parti partir pension
renouveler renouvellement ordonnance
ouvert retour sac rapporter
cendre urne crémation
perdu enregistrement micropuce
certificat santé document
pays étranger déménager voyage
jeu jouet coin
interprète langue parler
marche escalier accessible
mobilité fauteuil marchette
aîné âgé vieux
toilette salle
reporter remettre retarder déplacer
abonner forfait abonnement
échange échanger
assembler montage monter
chercher ramasser récupérer
plombier fuite urgence inondation
odeur senteur gaz
imperméable fuite sceller
chauffage chauffer radiateur
climatisation climatiseur air
employé personnel technicien
insatisfait plainte gérant
neuf poser installer installation remplacer
vérifier examiner regarder vérification inspection
propriétaire locataire syndicat
`;
