/** Law, taxes, insurance, property, children, the church and the town. */
export const affairs = `
# legal-new | legal lawyer attorney new matter problem consultation case divorce custody avocat juridique consultation nouveau dossier divorce garde cause | buy
i want a divorce; my ex won't let me see my kids; i was fired and i think it's illegal; i got hurt at work; i want to sue my landlord; someone owes me money; i need a lawyer; slip and fall at the mall; i was in a car crash and the insurance won't pay; contract dispute with my partner; my neighbour built a fence on my land; i want to incorporate; a restraining order; they're suing me; child support; i want to look over an employment contract; my dad's estate is a mess; we want to separate
je veux divorcer; mon ex m'empêche de voir mes enfants; j'ai été congédié; j'ai eu un accident de travail; poursuivre mon propriétaire; on me doit de l'argent; j'ai besoin d'un avocat; une chicane de clôture; un vice caché; me séparer; la pension alimentaire; incorporer ma compagnie; on me poursuit; faire regarder un contrat; la garde partagée

# legal-urgent | served arrested urgent hearing court deadline police urgent urgente arrete arrestation cour tribunal audience delai signification | injury emergency
i've been served; my husband was arrested; court is tomorrow; the police want to talk to me; a bailiff left papers; i have twenty days to answer and it's day nineteen; he's in jail; they took my licence; i got a summons; my trial starts monday; they've got a warrant
j'ai reçu une poursuite par huissier; mon fils s'est fait arrêter; je passe en cour demain; la police veut m'interroger; j'ai une audience lundi; un mandat d'arrestation; le délai finit aujourd'hui; je suis au poste de police

# file-status | file case status news client existing progress update dossier nouvelles suivi cours client avancement | status
any news on my file; where are we with my case; did the other side answer; is my paperwork done; i'm a client and want an update; did you receive the funds; are we still signing on friday; what's missing in my file; has the judge decided; when do we close; is my return filed yet; did you send it to the government
des nouvelles de mon dossier; où en est mon dossier; l'autre partie a répondu; mes papiers sont-ils prêts; avez-vous reçu l'argent; la signature tient toujours; qu'est-ce qui manque à mon dossier; mon affaire avance; ma déclaration est-elle envoyée; quand est-ce qu'on signe

# send-docs | send documents upload sign papers evidence drop transmettre documents envoyer signer papiers deposer televerser pieces | form
how do i send you my papers; where do i upload it; i have the photos you wanted; i can't sign the document online; can i drop off my slips; the link to sign doesn't open; i got everything you asked for where do i bring it; i'm faxing over the statement
comment je vous envoie mes papiers; où je téléverse ça; j'ai les photos que vous vouliez; je peux-tu déposer mes documents; j'arrive pas à signer en ligne; j'ai tous mes feuillets; où j'apporte mes relevés

# other-office | opposing lawyer counsel court clerk bailiff insurer bank broker law firm professional avocat notaire banque courtier huissier greffe assureur confrere professionnels | message person
calling from the other lawyer's office; it's the court clerk; i'm the adjuster on the file; i represent the seller; this is the bank about the mortgage; i'm the agent for the buyers; counsel for the plaintiff; from the registry office; it's the notary's office
du bureau de l'autre avocat; ici le greffe; je suis l'expert en sinistre; je représente le vendeur; c'est la banque pour le prêt; je suis le courtier au dossier; l'étude du notaire; la caisse populaire pour le prêt

# will | will estate power attorney testament mandate mandat procuration planification succession | buy
make my will; change my will; power of attorney for my mom; a living will; take someone out of my will; marriage contract; a trust for my kids
faire mon testament; changer mon testament; une procuration; un mandat de protection; enlever quelqu'un de mon testament; un contrat de mariage; une fiducie; mettre mes affaires en ordre

# death-estate | estate death died probate deceased succession deces decede liquidateur heritage | buy
my mother passed away and i'm the executor; settle an estate; probate; we found my dad's will; the bank froze her account; my aunt died without a will
ma mère est décédée; je suis liquidateur; régler une succession; on a trouvé le testament de papa; la banque a gelé son compte; mon frère est mort sans testament; un héritage; on a perdu notre père

# house-deal | purchase sale mortgage buying selling refinance property house closing achat vente hypotheque maison propriete transaction refinancement | buy
we're buying a house and need someone for the closing; our offer was accepted; refinance my mortgage; transfer the deed; sell my half to my brother; title search; we bought a condo
on achète une maison; notre offre est acceptée; refinancer; transférer la maison à mon fils; racheter la part de mon ex; on vend le chalet; une servitude; on a besoin de quelqu'un pour l'acte de vente

# deed-copy | copy copies deed certificate archives copie copies acte actes certificat localisation archives contrat | form
i lost my deed; a copy of the contract; the survey certificate; an old will from your office; a certified copy
j'ai perdu mon acte; une copie du contrat; le certificat de localisation; un vieux testament fait chez vous; une copie conforme; retrouver un acte de vente

# tax-new | tax taxes accounting accountant bookkeeping new client return prices impots impot comptable comptabilite tenue livres declaration nouveau client prix | price buy
who does taxes; i haven't filed in three years; self-employed and don't know what to claim; my bookkeeper quit; i need someone for payroll; opening a corporation; file a return for my late father; what do you charge for a simple return; i drive for uber and need help with taxes; look after my books; the accountant i had retired; i have a rental property to declare; do my year end; gst and qst filings; moved here from another country and have to file
faites-vous des impôts; j'ai trois ans de retard; je suis travailleur autonome; ma comptable a arrêté; faire mes livres; je pars une compagnie; la déclaration de mon père décédé; c'est combien un rapport d'impôt simple; je fais du taxi; j'ai un duplex à déclarer; ma fin d'année; la tps tvq; j'ai jamais fait d'impôts au canada; quelqu'un pour la paie; mon chum fait de la pige; je cherche un nouveau comptable; je voudrais confier ma comptabilité; mon cabinet actuel ne me convient plus; je monte ma boîte; déclarer mes revenus locatifs; un bilan pour ma société

# tax-trouble | tax notice assessment audit letter garnish seized deadline urgent revenue avis cotisation fisc saisie lettre verification urgent delai huissier | injury emergency
the revenue agency sent me a letter; i'm being audited; they froze my bank account; they're garnishing my wages; a notice saying i owe ten thousand; i have until friday to answer the tax people; penalty and interest; a man from the government came
revenu québec m'a envoyé une lettre; je me fais vérifier; ils ont gelé mon compte; ils saisissent ma paie; un avis qui dit que je dois dix mille; j'ai jusqu'à vendredi pour répondre; des pénalités; un huissier est passé; j'ai reçu une mise en demeure de l'agence; contrôle fiscal; le fisc me réclame; un redressement; l'impôt me saisit; ils ont pris l'argent dans mon compte

# claim | claim report accident theft damage loss fire reclamation sinistre accident vol degat declarer | injury emergency
i had an accident and want to open a claim; my car was stolen; someone broke into my house; hail damaged my roof; a tree fell on my car; my bike got stolen; water damage at my place; i hit a pole; the wind took my shed; the adjuster never called; my windshield broke; someone hit my parked car; what's going on with my claim
j'ai eu un accident; on m'a volé mon char; je me suis fait cambrioler; la grêle a abîmé mon toit; un arbre est tombé sur mon auto; dégât d'eau à déclarer; j'ai accroché un poteau; l'expert a jamais appelé; mon pare-brise a éclaté; on a frappé mon auto stationnée; ouvrir un dossier de réclamation; déclarer un sinistre; on m'a défoncé ma porte

# insurance-new | quote policy new coverage insurance insure soumission police nouvelle assurance assurer couverture | price buy
a quote for my car; insure my condo; tenant insurance; life insurance for a young family; i bought a motorcycle; i'm starting a business and need liability; can you beat my current price; we just bought a cottage; travel insurance; put my new car on the policy
une soumission auto; assurer mon condo; une assurance locataire; une assurance vie; j'ai acheté une moto; une assurance responsabilité; pouvez-vous battre mon prix; assurer un chalet; une assurance voyage; assurer mon nouveau véhicule

# insurance-change | change changes policy cancel address driver update modification modifier changement annuler adresse conducteur police resilier | change
add my son to the policy; i moved; remove the old car; raise my deductible; drop full coverage; cancel my insurance; i sold my truck; my name changed; take my ex off the policy
ajouter mon fils; j'ai changé d'adresse; enlever mon ancien véhicule; baisser ma franchise; annuler mon assurance; j'ai vendu mon camion; j'ai changé de nom; enlever mon ex du contrat

# proof | proof certificate slip pink copy preuve certificat attestation copie | form
proof of insurance; my pink slip; a certificate for my landlord; a client wants to see i'm insured; a letter that says i'm covered; i need it for the licence office; proof that i'm registered; an attestation
une preuve d'assurance; le papier rose; un certificat pour mon propriétaire; une attestation; un papier qui dit que je suis couvert; une preuve d'inscription; la carte verte

# rent-search | rent rental apartment apartments available lease visit see location louer appartement logement logements disponible visiter | buy
looking for a one bedroom; is the apartment on your site taken; i want to see the place; do you have anything that allows cats; i saw a for rent sign; something near the metro for september; how much is the two bedroom; a room for a student; is there a waiting list
je cherche un trois et demie; le logement affiche est-il encore libre; visiter l'appartement; acceptez-vous les chats; j'ai vu une pancarte à louer; quelque chose près du métro; combien le quatre et demie; un studio pour étudiant

# home-search | buy buying buyers property visit showing listing house agent acheter acheteur acheteurs visite propriete maison courtier inscription | buy
i want to visit the house on main street; is that bungalow still for sale; looking to buy our first home; i saw your listing online; can we see it this weekend; is there an offer on it; we're relocating and need an agent; i'm interested in the condo downtown
visiter la maison de la rue des érables; le bungalow est-il encore à vendre; on cherche notre première maison; j'ai vu votre annonce; on peut-tu la voir en fin de semaine; le condo m'intéresse; c'est-tu vendu

# home-sell | sell selling seller valuation evaluation list vendre vendeur evaluation vente estimation | buy
what's my house worth; we want to list in the spring; sell our condo; the agent we had did nothing; i inherited a house and want to sell it; how much is your commission
combien vaut ma maison; mettre en vente au printemps; vendre notre condo; mon courtier fait rien; j'ai hérité d'une maison à vendre; quelle est votre commission

# lease-move | move moving lease notice leaving renewal sublet elevator deposit bail quitter demenagement renouveler avis sous louer ascenseur remise | change
i'm giving notice; my lease ends in june; renew my lease; sublet my place; reserve the elevator; where do i return the keys; add my boyfriend to the lease; break my lease early; the walkthrough; moving day
je donne mon avis; mon bail finit en juin; renouveler mon bail; sous-louer; réserver l'ascenseur; où je remets les clés; ajouter mon chum au bail; casser mon bail; céder mon bail

# rent-money | rent payment late deposit ledger fee owe pay loyer paiement retard depot frais payer | bill
my rent will be late; i already paid this month; get my deposit back; how do i pay my rent; a late fee i don't understand; set up automatic payments; the rent went up
mon loyer va être en retard; j'ai déjà payé ce mois-ci; ravoir mon dépôt; comment payer mon loyer; des frais que je comprends pas; l'augmentation de loyer

# daycare-place | place places enrol enroll registration waiting list spot visit child inscription inscriptions inscrire place liste attente visiter enfant | buy
a spot for my two year old; put my name on the waiting list; we'd like a tour of the daycare; when do registrations open; i'm pregnant and looking ahead; do you have room in september; enroll my daughter in kindergarten; transfer from another school; sign my son up for swimming
une place pour mon deux ans; mettre mon nom sur la liste; visiter la garderie; quand commencent les inscriptions; je suis enceinte et je regarde d'avance; avez-vous de la place en septembre; inscrire ma fille à la maternelle; je retourne travailler et j'ai pas de garderie; inscrire mon gars à la natation

# child-absent | absent absence late sick pick up today child student absent absence retard malade chercher enfant eleve |
my son won't be in today; she's got a fever so she's staying home; running late for pickup; grandpa is picking her up; he has a dentist appointment this morning; we're on vacation next week; she'll miss class; stuck in traffic be there at six; head lice
mon gars sera pas là aujourd'hui; elle fait de la fièvre je la garde; je vais être en retard pour la chercher; c'est papi qui va la prendre; il a rendez-vous ce matin; on est en vacances la semaine prochaine; elle manquera son cours; ils ont des poux; ma fille a une gastro

# child-worry | emergency worried accident allergy lost child safety parent urgence inquiet accident allergie perdu enfant | injury emergency
my daughter didn't get off the bus; someone hit my son at daycare; he has a nut allergy and i forgot to tell you; you called about an accident; my child came home with a bruise; she's being bullied; where is my kid
ma fille est pas descendue de l'autobus; quelqu'un a frappé mon gars; il est allergique aux arachides; vous avez appelé pour un accident; mon enfant est revenu avec un bleu; elle se fait intimider; où est mon enfant

# camp | camp summer activities weeks ete camp semaines activites jour |
summer camp for my eight year old; which weeks are left; what do they do at camp; is there camp at spring break; cost of a week of camp
un camp d'été pour mon huit ans; quelles semaines restent; que font-ils au camp; la semaine de relâche; le prix d'une semaine de camp

# lessons | lesson lessons course courses class register tuition cours lecon lecons inscription inscrire formation | book
piano lessons for a beginner; sign up for french classes; driving lessons; register for the night course; i missed my class can i make it up; is the pottery workshop full
des cours de piano; m'inscrire en anglais; des cours de conduite; le cours du soir; j'ai manqué mon cours; l'atelier de poterie est-il complet

# church | baptism wedding funeral mass service priest pastor bapteme mariage messe cure pretre paroisse |
baptize my baby; get married in the church; a mass for my grandmother; speak to the pastor; confession; a blessing; first communion classes
faire baptiser mon bébé; se marier à l'église; une messe pour ma grand-mère; parler au curé; la première communion

# donate | donate donation donations volunteer give don dons donner benevole benevolat |
i'd like to make a donation; drop off clothes; volunteer on weekends; give furniture; a tax receipt for my gift; leave something in my will to you; help at the food bank
faire un don; porter du linge; faire du bénévolat; donner des meubles; un reçu pour mon don; aider à la banque alimentaire; je veux donner un coup de main

# help-need | help assistance food shelter support aide assistance nourriture hebergement soutien |
i need help with food; i have nowhere to sleep tonight; can you help with my rent; a food basket; someone to talk to; assistance with heating bills
j'ai besoin d'aide alimentaire; j'ai nulle part où dormir; aider avec mon loyer; un panier de Noël; je vis quelque chose de difficile

# funeral | funeral cremation death arrangements service deces funerailles arrangements cremation urne |
my husband just died; make arrangements for my mother; how much is a cremation; when is the visitation for mr brown; pre-arrange my own funeral; the nursing home told me to call you; send flowers to a service
mon mari vient de mourir; des arrangements pour ma mère; combien une crémation; à quelle heure le salon pour monsieur roy; mes préarrangements; l'hôpital m'a dit de vous appeler; envoyer des fleurs

# city-problem | pothole garbage street light tree report broken city collection nid poule ordures collecte rue lampadaire ville signaler bacs | support
a pothole on my street; they missed my garbage; the streetlight is out; a tree blocking the sidewalk; water main break; stray dog; my recycling bin is broken; snow bank at the corner
un nid-de-poule; ils ont pas ramassé mes vidanges; le lampadaire est éteint; un arbre bloque le trottoir; un bris d'aqueduc; un chien errant; mon bac est brisé; la charrue a bouché mon entrée

# permit | permit permits licence application zoning building permis demande zonage licence taxes |
a permit for a shed; do i need a permit for a fence; renew my dog licence; a parking ticket; pay my property taxes; rent the community hall
un permis de cabanon; un permis pour une clôture; la médaille de mon chien; un constat d'infraction; mes taxes municipales; louer la salle
`;
