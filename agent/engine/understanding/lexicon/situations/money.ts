/** Banks, accounts, papers before a notary, homes, staff, the city. */
export const money = `
## bank
# card-lost | card lost stolen blocked fraud cancel debit credit carte perdue volee bloquee fraude opposition annuler debit credit | emergency
i lost my debit card; somebody used my card in another city; my wallet was stolen; there's a purchase i never made; my card's blocked and i'm at the store; the machine swallowed my card; i gave my code to someone on the phone
j'ai perdu ma carte; quelqu'un a utilisé ma carte ailleurs; on m'a volé mon portefeuille; un achat que j'ai jamais fait; ma carte est bloquée je suis à la caisse; le guichet a avalé ma carte; j'ai donné mon code au téléphone; faire opposition
# loan | loan mortgage credit line borrow rate renew preapproval financing pret hypotheque credit marge emprunter taux renouveler preapprobation financement | price buy book
i want to buy a house how much can you lend me; my mortgage is up for renewal; what's the rate for five years; i need money to fix my roof; a car loan for my son; i got turned down elsewhere; i'd like to consolidate my debts
on veut acheter combien vous nous prêtez; mon hypothèque vient à échéance; c'est quoi le taux cinq ans; de l'argent pour refaire mon toit; un prêt auto pour mon fils; refusé ailleurs; consolider mes dettes; un crédit immobilier; racheter mon prêt
# online-bank | online password locked app access account login transfer acces ligne mot passe bloque application compte virement | support
i'm locked out of my account online; the app wants a code i don't get; my transfer didn't go through; i can't see my balance; it says my password's wrong; my deposit isn't showing; e-transfer sent to the wrong person
je suis barré hors de mon compte en ligne; l'application veut un code que je reçois pas; mon virement est pas passé; je vois plus mon solde; il dit mauvais mot de passe; mon dépôt apparaît pas; un interac à la mauvaise personne
# adviser | advisor adviser investment retirement savings meeting appointment conseiller placement placements retraite epargne rencontre rendez | book
i'd like to look at my retirement; i inherited some money what do i do with it; am i saving enough; i want to open an account for my baby; can i meet my adviser; i want to take money out of my rrsp; move my investments to you
je voudrais regarder ma retraite; j'ai hérité d'un montant; est-ce que j'épargne assez; ouvrir un compte pour mon bébé; rencontrer mon conseiller; sortir de l'argent de mon reer; transférer mes placements; ouvrir un livret
## accountant-more
# tax-ready | ready return done status received documents progress declaration prete pret recu documents avancement etat | status
are my taxes done; did you get my slips; when will my return be ready; i'm missing one slip can you start anyway; have you filed mine yet; i dropped off my papers two weeks ago; when's my refund coming
mes impôts sont-ils faits; avez-vous reçu mes feuillets; ma déclaration sera prête quand; il me manque un t4; l'avez-vous envoyée; j'ai laissé mes papiers il y a deux semaines; mon remboursement arrive quand; mon bilan est-il fini
# payroll | payroll pay employees bookkeeping gst sales tax return record employment paie employes tenue livres tps tvq tva releve emploi cessation | support
i need to pay my employees by friday; i let someone go and need the form; my sales tax report is due; i'm three months behind in my books; somebody's pay is wrong; i hired two people how do i set that up
il faut payer mes employés vendredi; j'ai laissé aller quelqu'un ça me prend le relevé d'emploi; mon rapport de taxes est dû; j'ai trois mois de retard dans mes livres; une paie est pas bonne; j'ai engagé deux personnes; une fiche de paie erronée; la déclaration de tva
# start-company | incorporate company start business corporation register incorporer compagnie demarrer entreprise immatriculer creer societe | price buy
i'm starting a business should i incorporate; we want to open a shop; how do i register a company; my partner and i are splitting the business; selling my company; i'm going freelance
je pars en affaires dois-je m'incorporer; on ouvre une boutique; comment enregistrer une compagnie; mon associé et moi on se sépare; vendre ma compagnie; je deviens travailleur autonome; créer ma sarl; auto-entrepreneur
# bankruptcy | debt debts bankruptcy consumer proposal creditors dettes faillite proposition consommateur creanciers surendettement | buy
i can't pay my credit cards anymore; collectors call me every day; should i go bankrupt; they're taking money off my pay; will i lose my house; how much to file a proposal
j'arrive plus à payer mes cartes; les agences m'appellent tous les jours; dois-je faire faillite; ils prennent sur ma paie; vais-je perdre ma maison; combien une proposition; je suis endetté par-dessus la tête
## immigration
# immigrate | immigration visa permit residency sponsor study work application new immigration visa permis residence parrainer etudes travail demande nouveau | buy price
i want to bring my wife from lebanon; my work permit ends in march; how do i become a permanent resident; my company wants to hire someone from abroad; my cousin wants to study here; i was refused a visa; i'm here as a visitor and want to stay
faire venir ma femme du liban; mon permis de travail finit en mars; devenir résident permanent; ma compagnie veut engager de l'étranger; mon cousin veut étudier ici; on m'a refusé le visa; je suis visiteur et je veux rester; mon titre de séjour expire; la citoyenneté
## staffing
# need-workers | employer company need workers staff temporary hire recruit order client employeur entreprise besoin travailleurs personnel temporaire recruter | buy
we need three people for monday; i'm looking for a forklift driver for our warehouse; how much do you charge an hour per worker; can you find us a bookkeeper; we're short for inventory; send me two labourers tomorrow
il nous faut trois personnes lundi; on cherche un cariste pour l'entrepôt; combien de l'heure par travailleur; trouvez-nous un commis comptable; on manque de monde pour l'inventaire; deux manoeuvres demain; un intérimaire pour l'usine
# worker-absent | absent late sick shift tonight cannot work call in absent retard malade quart ce soir travail peux pas |
i can't make my shift tonight; i'm sick i won't be at the plant; i'm going to be late my bus broke down; my kid's in hospital i can't go in; no ride to work today; the company sent us home early
je peux pas faire mon quart ce soir; je suis malade je rentre pas; je vais être en retard à l'usine; mon enfant est à l'hôpital je peux pas rentrer; j'ai pas de lift pour travailler; la compagnie nous a renvoyés
# worker-pay | pay cheque hours paid timesheet slip missing paie paye heures cheque feuille temps talon manque salaire | bill
my pay's short eight hours; i didn't get paid this week; where's my pay stub; i forgot to hand in my hours; my direct deposit changed; i need my tax slip; overtime wasn't counted
il manque huit heures sur ma paie; j'ai pas été payé; mon talon de paie; j'ai oublié de donner mes heures; j'ai changé de compte pour ma paye; mon t4; les heures supp ont pas été comptées; mon bulletin de salaire
## home-property
# showing | visit showing viewing see available unit condo open house visite visiter voir disponible condo portes ouvertes | book
is the two bedroom on maple still available; can i see the condo tonight; i saw the sign in front; when's the open house; what floor is it on; are pets allowed in that unit; i'd like to see the triplex with my wife
le quatre et demi rue maple est encore libre; voir le condo ce soir; j'ai vu la pancarte; c'est quand la visite libre; c'est à quel étage; les animaux sont permis dans ce logement; voir le triplex avec ma femme; visiter le t2
# condo-admin | condo board fees common parking storage elevator manager syndicate copropriete frais communs ascenseur stationnement gestionnaire syndicat charges | bill
someone's in my parking spot; the garage door of the building is broken; what are my condo fees; i need the declaration for a sale; the elevator's stuck between floors; i lost my fob; water's coming in from the unit above; minutes of the last meeting
quelqu'un est dans mon stationnement; la porte du garage de l'immeuble est brisée; mes frais de condo; la déclaration pour une vente; l'ascenseur est bloqué; j'ai perdu ma puce; ça coule du voisin d'en haut; le procès-verbal de l'assemblée; les charges de copropriété; mon badge marche plus
## notary-more
# power-attorney | power attorney mandate protection incapacity sign procuration mandat protection inaptitude signer | buy
my mother's losing her memory and somebody has to sign for her; i'm away six months and my sister must sell my car for me; we want to plan in case something happens to us; who decides for my dad if he can't; somebody to look after my affairs
ma mère perd la mémoire quelqu'un doit signer pour elle; je pars six mois et ma soeur doit vendre mon auto; prévoir s'il nous arrive quelque chose; qui décide pour mon père s'il peut plus; quelqu'un pour s'occuper de mes affaires; homologuer un mandat
# will-more | will testament wishes heirs testament volontes heritiers legs | buy
i want to take my ex off my papers if i die; we just had a baby and want a will; how much for a couple's wills; put my affairs in order; i changed my mind about who gets the house; i have no will and i'm having surgery
enlever mon ex si jamais je meurs; on vient d'avoir un bébé et on a pas de testament; combien pour un couple; mettre mes affaires en ordre; j'ai changé d'idée pour la maison; j'ai pas de testament et je me fais opérer; une donation entre époux
# estate-more | estate succession liquidator executor heirs death deceased bank account succession liquidateur heritiers deces decede notoriete | buy
my father died last month and we don't know where to start; the bank froze my late husband's account; i'm named executor; is there a way to find out if she left a will; we're five kids and can't agree on mom's house; how long to settle an estate
mon père est mort le mois passé on sait pas par où commencer; la banque bloque le compte de mon défunt mari; je suis nommé liquidateur; savoir si elle avait un testament; on est cinq enfants et on s'entend pas; combien de temps pour régler; renoncer à la succession
# property-deal | property house offer accepted mortgage refinance sale buy notary signing deed achat vente offre acceptee hypotheque refinancement acte compromis maison | buy price
our offer on a duplex was accepted; the bank says we need you for the refinancing; i'm selling my cottage to my brother; how much do you charge for a house; we take possession on the first; removing my ex from the house title; closing date
notre offre sur un duplex est acceptée; la banque dit qu'il faut un notaire pour le refinancement; je vends mon chalet à mon frère; combien pour une maison; on prend possession le premier; enlever mon ex des titres; on a signé un compromis; une quittance
# marriage-contract | marriage contract separation prenuptial spouses cohabitation mariage contrat separation pacs union conjoints | buy
we're getting married in august and want a contract; my ex and i agree on everything we just need the papers; a cohabitation agreement; i'm moving in with someone and want to protect my house
on se marie en août et on veut un contrat; mon ex et moi on s'entend il reste les papiers; une convention de vie commune; je vais habiter avec quelqu'un et je veux protéger ma maison; se pacser
## media
# subscription-paper | subscription newspaper paper delivery missing stop vacation abonnement journal livraison manque suspendre vacances | support change
my paper didn't come; hold my paper for two weeks; how do i subscribe; it was soaked; i moved and need the paper at the new address; cancel my magazine
j'ai pas reçu mon journal; suspendre deux semaines; comment m'abonner; il était tout trempé; j'ai déménagé le journal à la nouvelle adresse; annuler ma revue
# advertise | advertise ad advertisement announcement rates publicite annonce tarifs placer petites annonces avis | price buy
i'd like to put an ad in; how much for a full page; place an obituary; sell my boat in the classifieds; we want to sponsor a segment; deadline for friday's edition
placer une annonce; combien une pleine page; publier un avis de décès; vendre mon bateau dans les petites annonces; commanditer une chronique; la date de tombée pour vendredi
## city
# city-tax | tax taxes bill property water assessment payment compte taxes foncieres evaluation paiement eau | bill
i never got my tax bill; when's the second payment due; my assessment went up like crazy; i just bought and the taxes are in the old owner's name; why's my water bill so high
j'ai pas reçu mon compte de taxes; le deuxième versement c'est quand; mon évaluation a explosé; je viens d'acheter les taxes sont à l'ancien proprio; pourquoi ma facture d'eau est si haute; la taxe d'habitation
# ticket-fine | ticket fine parking contest pay towed constat contravention amende stationnement contester payer remorque | bill
i got a parking ticket and the meter was broken; how do i pay my fine; my car's been towed where is it; i want to contest; the sign was covered in snow; i lost my ticket
j'ai eu une contravention le parcomètre était brisé; comment payer mon constat; mon auto a été remorquée elle est où; je veux contester; la pancarte était pleine de neige; une amende que je comprends pas; la fourrière
# animal-noise | animal dog stray barking noise complaint neighbour bylaw animal chien errant jappe bruit plainte voisin reglement | complaint
my neighbour's dog barks all night; there's a loose dog in the park; a dead raccoon on the street; they're working at six in the morning next door; the party across the road; somebody's dumping garbage in the woods
le chien du voisin jappe toute la nuit; un chien en liberté au parc; un raton mort dans la rue; ils travaillent à six heures du matin; le party en face; quelqu'un jette des vidanges dans le bois; la mouffette sous ma galerie
# leisure-sign | recreation registration activity swim course pool arena loisirs inscription activite natation cours piscine arena | buy book
sign my kids for swimming; when does registration open for the day camp; is the pool open to the public this afternoon; i couldn't log in to register; a refund for pottery it was cancelled; renting the rink
inscrire mes enfants à la natation; quand ouvre l'inscription du camp de jour; j'arrivais pas à inscrire en ligne; un remboursement pour la poterie c'est annulé; louer la patinoire; la carte loisir
`;
