/** More callers' words for the situations of the other files: other ages, other moods, longer stories. */
export const voices = `
# job
i'm a welder looking for work; i'm a hygienist and i'm free two days a week; do you need any cooks; do you need servers; looking for a receptionist position; i've been a nurse for twelve years and i'd like to work for you; my nephew is handy and needs a summer job; are you short on staff; i'd like to drop off a resume; your posting on indeed; is the driver job still open; i drive truck with a clean licence; i can start monday; i'm seventeen and want to work weekends; what would i need to work there; i'm finishing trade school in the spring; do you take co-op students; i'm a stylist and i want to rent a chair; i was told you're looking for people; can i speak to whoever does the hiring; i'm a retired electrician wanting part time; would you have anything for someone with no experience; any shifts available; i used to clean hotels and i need a job; i saw your sign in the window that you need help; i'd like to be a volunteer coach paid or not; about the ad for a technician; i sent my application and never heard; i'd like to know about the position; i do drywall and i'm looking for a crew; do you sponsor work permits
je suis soudeur et je cherche; je suis infirmière et j'aimerais travailler chez vous; avez-vous besoin de cuisiniers; cherchez-vous des serveuses; un poste de réceptionniste; j'ai fait ça vingt ans le métier; mon neveu est habile et se cherche un emploi d'été; manquez-vous de monde; aller porter mon cv; votre offre sur indeed; le poste de chauffeur est-il encore ouvert; je peux commencer lundi; j'ai seize ans et je veux travailler les fins de semaine; je finis mon dep au printemps; j'ai mon diplôme et je cherche un poste; on m'a dit que vous cherchiez du monde; parler à celui qui engage; je suis peintre de métier; rien pour quelqu'un sans expérience; des quarts de soir; j'ai vu la pancarte on recrute; j'ai envoyé ma demande d'emploi; je suis carreleur et je me cherche une équipe; vous embauchez des débutants; je suis à la retraite et je ferais du temps partiel; je cherche un employeur pour mon apprentissage; mon fils cherche un stage de troisième; un job étudiant; prenez-vous des apprentis; avez-vous besoin d'un mécanicien; avez-vous besoin d'une éducatrice; vous cherchez pas un gars de plus; je suis technicienne diplômée; est-ce qu'il y a des postes; une candidature spontanée; ma blonde cherche un poste de secrétaire; je suis débosseleur; je suis tôlier; je suis manuel et j'apprends vite

# message
could you tell the doctor i'm feeling better; i want to talk to robert please; hi is angela available; i was supposed to hear from tom; can i have extension twelve; this is linda calling for george; please ask him to bring the ladder; i've got a message for the front desk; would you let the teacher know; have somebody get back to me at supper time; i'm calling about the voicemail i got; who was it that called me from this number; sorry i missed you guys earlier; i need to leave some information for caroline; it's her brother tell her to call; just want him to know that i'll drop off the cheque; is mr wong in the office; when's a good time to catch her; i'll try again but tell her i called; put jessica on please; can i get michelle; tell my lawyer i signed it; i was on the phone with a man from your place and we got cut off; the lady who helped me last time; can she phone me back before four; it's about what we talked about yesterday just have him ring
dites au docteur que je vais mieux; je veux parler à robert; angèle est-elle disponible; tom devait m'appeler; le poste douze; c'est linda pour georges; demandez-lui d'apporter l'échelle; j'ai un message pour la réception; le dire à son professeur; que quelqu'un me rappelle à l'heure du souper; j'ai eu un message sur ma boîte vocale; qui m'a appelé de ce numéro; désolé de vous avoir manqués; laisser de l'information pour caroline; c'est son frère dites-lui d'appeler; qu'il sache que j'irai porter le chèque; monsieur nguyen est-il au bureau; je rappellerai mais dites-lui que j'ai téléphoné; passez-moi jessica; avoir michèle au téléphone; ça a coupé tantôt avec un monsieur de chez vous; la dame qui m'a aidée la dernière fois; me rappeler avant quatre heures; sylvie est-elle là; luc est-il arrivé; karine peut-elle m'appeler; marc est pas là; y a quelqu'un de chez vous qui m'a téléphoné; je lui rends son appel; c'est au sujet de notre discussion d'hier; pouvez-vous dire à ma comptable que j'ai les reçus; prévenir l'équipe; est-ce que je peux parler avec éric; faites savoir à madame bouchard

# book
wednesday works if you've got it; i need to get in before the end of the month; my mother needs someone to look at her foot can she come tuesday; what's the soonest i could come; i'd like the same day as last time; could he stop in on his way home; how about the twelfth at nine; i'd need an evening one; i'm trying to set up a consultation; get my name in the book; i've been putting it off and i finally want to come in; we'd like to meet with somebody before we decide; is there a day next week that somebody can come out; i'm due for one; let's get something on the calendar; my husband and i both need to be seen; anything after three thirty; when can you take me; can i drop by with my samples at ten; a meeting with your designer
mercredi si vous avez; faudrait que je passe avant la fin du mois; ma mère aurait besoin d'être vue; le plus tôt que je pourrais venir; la même journée que la dernière fois; le douze à neuf heures; il m'en faudrait un le soir; mettre mon nom dans l'agenda; je remets ça depuis longtemps mais là je veux venir; on voudrait rencontrer quelqu'un avant de décider; une journée la semaine prochaine; je suis due; mon mari et moi; n'importe quoi après trois heures et demie; quand pouvez-vous me recevoir; est-ce que je peux passer à dix heures; un trou dans votre horaire; une petite place cette semaine; auriez-vous un moment; je voudrais venir; passer à votre bureau pour parler de mon dossier; un technicien samedi; vous auriez de la place quand

# change
i've got a time on monday but it won't work; it's about my two o'clock; i need to bump my appointment; we're stuck in traffic and won't get there on time; take me off for friday; can i come earlier than planned; my ride fell through; i've come down with something; somebody's supposed to come fix it between eight and twelve; what day did we say; did i book for the sixth or the seventh; i have to be at work so the visit is no good; nobody will be home; is it okay if i'm fifteen minutes late; make it the following week; switch with my wife; the weather's bad so i'd like to wait; your reminder says tuesday but i thought wednesday; please scratch my appointment; no longer need you to come; where's the technician; the plumber was to be here this morning
j'ai une heure lundi mais ça marche plus; c'est pour mon deux heures; je dois bouger mon rendez-vous; on est pris dans le trafic; enlevez-moi de vendredi; venir plus tôt que prévu; j'ai pas de transport; je suis tombée malade; quelqu'un doit venir réparer entre huit et midi; on avait dit quelle journée; c'est-tu le six ou le sept; je travaille finalement; y aura personne; si j'arrive quinze minutes en retard; mettez ça la semaine d'après; il neige trop j'aimerais attendre; votre rappel dit mardi; rayez mon rendez-vous; pas besoin que vous veniez finalement; où est le technicien; le plombier devait passer ce matin; il s'en vient-tu; la personne qui devait venir n'est pas là; c'est à quelle heure demain déjà; je confirme ma présence; faut que je décommande; je serai en déplacement; j'avais rendez-vous mais j'ai oublié l'heure

# price
what would something like that cost; is it pricey; how much for two; can you give me an idea over the phone; how much do you want for it; are you cheaper than the other guys; i need it in writing how much; what's the rate per hour; would it be under five hundred; cost wise what are we looking at; do i pay for someone to come look; send me an estimate; get me a price; what's it go for
ça coûte combien une affaire de même; c'est-tu cher; combien pour deux; une idée de prix au téléphone; vous êtes moins cher que les autres; combien par écrit; le tarif de l'heure; ça serait en bas de cinq cents; niveau prix; le déplacement est-il payant; envoyez-moi une soumission; me faire un prix; ça se vend combien; ça vaut combien faire faire ça; à combien ça s'élèverait; j'aimerais une évaluation; combien vous me demanderiez; quel budget prévoir; évaluer le coût

# complaint
i'm not satisfied with what you did; i feel cheated; this is the worst; the girl on the phone hung up on me; you said two days and it's been two weeks; i've had it with you people; what kind of business is this; this is not what i paid for; you should be ashamed; i expect an apology; i want to know who is responsible for this; the last guy you sent was drunk; he tracked mud all over my house; he showed up two hours late and left; i'm this close to suing; it's still not fixed and i'm fed up; somebody better call me today or else; he made my wife cry; i want compensation; the guy never finished; i'm very disappointed in the service; i've spent all morning trying to get through; nobody listens
je suis pas satisfait de ce que vous avez fait; je me sens fourré; c'est épouvantable; la fille m'a raccroché au nez; vous aviez dit deux jours ça fait deux semaines; j'en ai plein le dos; quelle sorte de compagnie êtes-vous; c'est pas pour ça que j'ai payé; vous devriez avoir honte; je m'attends à des excuses; je veux savoir qui est responsable; le gars que vous avez envoyé sentait l'alcool; il a mis de la bouette partout; il est arrivé deux heures en retard; je suis à deux doigts de vous poursuivre; c'est toujours pas réglé; quelqu'un est mieux de me rappeler; il a fait pleurer ma femme; je veux un dédommagement; il a jamais fini; très déçu du service; personne m'écoute; je suis hors de moi; c'est du travail bâclé; on m'a mal parlé; vous me prenez pour un imbécile; c'est de l'abus; j'ai jamais vu ça; je vais aller aux petites créances

# human
can i just get a person; is somebody there who can help me; i'd rather deal with a human; let me speak with the owner; i want your boss; no more computers please; i want to explain this to somebody; i need to talk to someone in your office; customer service please; could i speak with an adult; someone with a pulse
quelqu'un peut-il m'aider; j'aimerais mieux une personne; parler au propriétaire; je veux votre boss; plus de machine; l'expliquer à quelqu'un; quelqu'un de votre bureau; le service à la clientèle; une personne en chair et en os; parler à quelqu'un; y a pas un vrai monde

# directions
i'm at the lights by the church now what; how would i get to you from the bridge; do you have a parking lot; where's your front door; is it the brick building; can i park on the street; give me your street number; what town are you in; are you downtown; is there a bus that goes by; waze can't find you; what's beside you; i'm coming from the airport; do you have a lot out back; where should we meet; i walked past twice; which side of the road; tell me your address again; is it far; how do i get in after six; what corner are you at; where abouts are you; what's your address; what is your address please
je suis aux lumières près de l'église là; comment aller chez vous du pont; avez-vous un stationnement; où est votre porte; c'est la bâtisse en briques; puis-je me stationner dans la rue; votre numéro civique; dans quelle ville; êtes-vous au centre-ville; y a-t-il un autobus qui passe; waze vous trouve pas; qu'est-ce qu'il y a à côté; j'arrive de l'aéroport; de quel côté de la rue; redites-moi votre adresse; c'est-tu loin; sur quel coin; vous êtes où au juste; je passe devant et je vous vois pas; par où on rentre; se parquer; je sors du métro je vais où; c'est quelle bâtisse; pour venir chez vous en vélo; un endroit pour mon auto; c'est quoi votre adresse; c'est quoi l'adresse; quelle est votre adresse; vous êtes à quelle adresse

# form
did you send me the paperwork; i need the new client sheet; i filled half of it and it disappeared; can you text me the link to the form; i don't know where to fill that out; it says the questionnaire expired; do i do the paperwork before i come; i never got anything in my inbox; i can't download the file; what documents do you need from me; someone said there's a checklist; i have to fill something about my medical history; where's that survey about our project
m'avez-vous envoyé les papiers; la feuille de nouveau client; j'en ai rempli la moitié pis ça a disparu; me texter le lien du formulaire; je sais pas où remplir ça; ça dit que le questionnaire est expiré; je fais-tu les papiers avant de venir; j'ai rien reçu dans mes courriels; je peux pas télécharger le fichier; quels documents voulez-vous; y paraît qu'il y a une liste; remplir quelque chose sur ma santé; le papier que je dois compléter; la fiche de renseignements; votre document je le trouve plus; on m'a parlé d'un questionnaire; où est-ce que je remplis mes informations

# new-customer
i'm shopping for someone to do our place; would you folks be able to do something for a small shop; my cousin swears by you; i don't know where to start but we need help; i'm curious about what you do; do you do that kind of work; we're unhappy with who we have now; i'd like some information about your services; who would i talk to about a project; i've got an old place that needs some love; can you help us out; i want to hire someone; could somebody tell me more
je magasine quelqu'un; pourriez-vous faire quelque chose pour un petit commerce; ma cousine jure par vous; je sais pas par où commencer; je suis curieux de ce que vous faites; faites-vous ce genre de travail; on est pas contents de celui qu'on a; de l'information sur vos services; à qui je parle pour un projet; vous seriez capables de faire ça; je cherche quelqu'un de confiance; en savoir plus; c'est la première fois que je fais affaire avec vous; j'aurais besoin de vos services

# money-question
i'm looking at this invoice and it makes no sense; somebody charged my visa; you billed me for an hour and he was here ten minutes; i'd like to settle up; i sent the cheque last week did you get it; can i get it itemized; is there anything left owing; what's the balance; your accounting lady sent me a reminder; collections called me; the credit you promised isn't there; that payment bounced; switch me to automatic withdrawal; how much was it again; the price isn't what i was quoted; i was promised a discount on my bill; i need a copy for my insurance; a tax receipt for last year; my premium doubled; direct deposit; when do you take the money out; the interest on my account; payment arrangement i'm a bit short
je regarde ma facture et ça a pas de sens; quelqu'un a chargé ma visa; vous m'avez compté une heure pour dix minutes; je voudrais régler ça; j'ai envoyé le chèque; avoir le détail; il reste-tu quelque chose à payer; quel est mon solde; votre comptable m'a envoyé un rappel; le crédit promis est pas là; ça a rebondi; le paiement préautorisé; c'était combien déjà; c'est pas le prix qu'on m'avait dit; une copie pour mes assurances; un reçu d'impôt; ma prime a doublé; quand est-ce que vous prenez l'argent; une entente de paiement je suis serré; on m'a prélevé en double; combien je vous dois; j'ai pas ma facture; un papier pour prouver que j'ai payé; le virement est fait; vous m'avez trop facturé; payer par virement interac; faire mon paiement

# leave-us
i found someone else; i want out; take me off; i'm done with the service; is there a penalty if i stop; my mother passed so she won't need it; stop sending it; we no longer need you; don't bother coming next year; turn it off; i'd like to stop coming; we're moving to another province so end it; go to a smaller plan; freeze it for two months
j'ai trouvé quelqu'un d'autre; je veux débarquer; enlevez-moi de la liste; y a-t-il une pénalité si j'arrête; ma mère est décédée elle en aura plus besoin; arrêtez ça; on n'a plus besoin de vous; venez plus l'an prochain; on s'en va dans une autre province; un plus petit forfait; mettre ça sur pause deux mois; je continue pas; mettre un terme; je ne souhaite pas reconduire; on arrête là; je m'en sers pus; c'est rendu trop cher j'arrête; transférer mon contrat au nouveau propriétaire

# tech-problem
it's stuck on loading; it doesn't remember me; nothing shows up; it kicked me out; it double books people; why can't i see my reports; it's acting up; i get a pop up that won't go away; your system's been off since noon; the thing won't open; half my contacts vanished; i pressed save and lost everything; the page says five hundred; it won't let me sign in; emails aren't going out; it keeps freezing on the second screen; the scanner won't talk to the computer; how do i reset it; it won't connect to the printer
ça tourne dans le vide; il me reconnaît plus; rien s'affiche; ça m'a sorti; pourquoi je vois pas mes rapports; ça fait des siennes; une fenêtre qui s'enlève pas; votre système est en panne depuis midi; ça s'ouvre plus; la moitié de mes contacts ont disparu; j'ai tout perdu en sauvegardant; ça me laisse pas entrer; les courriels partent pas; ça fige au deuxième écran; comment réinitialiser; le logiciel veut rien savoir; mon ordi rame

# demo
what does it do exactly; is there a free version; does it connect with our calendar; we've got twenty employees and want to see if it fits; i'd like a tour of the software; which version do i need; do you have an api; can it send reminders; somebody told me your app is great; we use spreadsheets and we're tired of it; is there a mobile app; i'm in charge of choosing a tool for our company
ça fait quoi exactement; y a-t-il une version gratuite; ça se branche-tu sur notre calendrier; on est vingt employés; une visite du logiciel; quelle version prendre; avez-vous une api; peut-il envoyer des rappels; on est tannés d'excel; y a-tu une application; je suis chargée de choisir un outil

# wholesale
we'd like to build an integration; we make software that would work with yours; i'd like to sell your stuff in my shop; become an affiliate; could we team up; sponsor our event; i have a lot of followers and would promote you; interested in distributing; a bulk order for resale; cross promotion
bâtir une intégration; notre logiciel irait bien avec le vôtre; vendre vos choses dans ma boutique; être affilié; on pourrait s'associer; commanditer notre événement; j'ai une grosse communauté et je ferais la promotion; distribuer vos produits; une grosse commande pour revendre; mettre vos articles en rayon; dépôt-vente

# press
i'm doing a story on local shops; could i quote the owner; i write for a magazine; we're filming a segment; student newspaper; i've a few questions for a feature; i'm writing about the industry; deadline for my piece is tonight
je fais un papier sur les commerces d'ici; citer le patron; j'écris pour une revue; on tourne un segment; le journal étudiant; je prépare un dossier; je fais un portrait d'entreprises; ma tombée est ce soir

# child-absent
he won't be coming in; we slept in so she'll be there for ten; her aunt will get her tonight; he threw up this morning; she's got pink eye; we're keeping the kids home because of the snow; i'm held up at work and will be late to get him; doctor's appointment so he leaves at two; chicken pox; she's under the weather; the traffic is awful i'll be there after six; a family thing tomorrow so no daycare
il viendra pas aujourd'hui; on a passé tout droit elle va arriver à dix heures; sa tante va la prendre; il a vomi ce matin; elle a une conjonctivite; on garde les enfants à cause de la neige; je suis retenue au travail; il part à deux heures pour le médecin; la picote; elle file pas; je serai là après six heures; on a quelque chose en famille demain; la petite tousse; il fait quarante de fièvre; mon conjoint ira le chercher; mon enfant est malade; il a la varicelle; pris sur l'autoroute pour la chercher

# daycare-place
do you take babies; how long's the list; i go back to work in march; can we come see the place; do you have a spot for twins; a toddler who just turned one; we'd like our daughter to start in the fall; what's the process to sign him up; any openings for a four year old
prenez-vous les bébés; la liste est longue; je recommence à travailler en mars; on peut-tu venir voir la place; une place pour des jumeaux; ma fille commencerait à l'automne; comment ça marche pour inscrire; un petit de quinze mois; reste-t-il des places pour les quatre ans; on attend un enfant; voir les lieux; mon congé parental finit

# camp
what are the themes this summer; is there swimming; are there spots for ten year olds in august; early drop off at camp; which group would she be in; how much for two kids all summer; day trips
c'est quoi les thèmes cet été; vont-ils à la piscine; de la place en août; dans quel groupe elle serait; combien pour deux enfants tout l'été; des sorties; mes enfants iraient deux semaines; le service de garde du camp; l'animation cet été

# order-where
has it shipped yet; when should i expect it; no sign of my box; your email says out for delivery since monday; my neighbour got hers and i didn't; did my order go through; nothing in my mailbox; who's the carrier; it's stuck at customs; you said five days; i need it before saturday is it on the way
est-ce que c'est parti; ça arrive quand; pas de nouvelles de ma boîte; votre courriel dit en livraison depuis lundi; ma voisine a eu le sien; ma commande a-tu passé; rien dans ma boîte aux lettres; c'est quel transporteur; pris aux douanes; vous aviez dit cinq jours; il me le faut avant samedi; quand est-ce que je devrais recevoir ça; le livreur est pas passé; le paquet s'est perdu; toujours pas reçu; c'est expédié ou non; mon colis traîne; c'est rendu où mon paquet

# order-wrong
i got someone else's order; it ripped the first time i wore it; half of it is missing; the box was crushed; it's too big; my wife doesn't like it; i got two and paid for one; i'd like credit; do you take things back without the tag; the lid is chipped; it smells funny; how long do refunds take i mailed it back already; i don't want it anymore can i bring it back
j'ai eu la commande de quelqu'un d'autre; ça a déchiré la première fois; il en manque la moitié; la boîte était écrasée; c'est trop grand; ma femme l'aime pas; un crédit; reprenez-vous sans l'étiquette; le couvercle est ébréché; ça sent drôle; j'ai renvoyé le paquet et pas de remboursement; j'en veux plus; c'est en mille miettes; le mauvais modèle; toujours pas remboursé; l'argent est pas revenu sur ma carte; j'ai pris le vert et c'est le rouge; ça s'est décousu; trop serré

# order-change
wrong apartment number on my order; send it to my mother's instead; i clicked twice; can i still cancel it; swap it for the large; put a note on the box; make it three instead of two; i want to add a thing
mauvais numéro d'appartement sur ma commande; l'envoyer chez ma mère; j'ai cliqué deux fois; puis-je encore annuler; le changer pour le grand; mettre un mot dans la boîte; trois au lieu de deux; rajouter une affaire; je me suis trompée dans mon adresse; corriger le code postal; c'est-tu trop tard pour changer; ôter un article; en double

# buy-item
have you got any left; is it sold out; the red one in a small; i'd take two of those; i saw a chair on your page; will you be getting more; hold one for me; do you sell these by the case; i want to buy a couple of candles; can i order by phone i don't do computers; what's that jacket going for
il en reste-tu; c'est vendu; le rouge en petit; j'en prendrais deux; j'ai vu une chaise sur votre page; allez-vous en recevoir d'autres; gardez-m'en un; les vendez-vous à la caisse; quelques chandelles; commander par téléphone je suis pas bon à l'ordi; il est à combien ce manteau-là; avez-vous encore la robe bleue; y a-t-il ma pointure; en avez-vous en magasin; je voudrais l'acheter; c'est combien le foulard; le tapis gris est-il disponible; prendre trois savons

# stay-trouble
can someone bring us towels; there's a party in the next room; it's freezing in our room; the remote is dead; we're in two oh four and the toilet won't flush; somebody's banging on the pipes; the bed's broken; there's hair in the tub; my room hasn't been cleaned; the lock beeps red; ants in the room; the kettle doesn't work
apportez-nous des serviettes; y a un party à côté; on gèle dans la chambre; la manette est morte; à la deux cent quatre la toilette tire pas; le lit est brisé; y a des cheveux dans le bain; la chambre est pas faite; la carte clignote rouge; des fourmis dans la chambre

# lost-item
i think i left my sunglasses; my daughter's doll is under the bed; a black umbrella; did you find a watch; my wallet might be at your place; we drove off without our cooler; i can't find my scarf since i was there; a set of keys; my hearing aid
je pense que j'ai laissé mes lunettes de soleil; la poupée de ma fille est en dessous du lit; un parapluie noir; avez-vous trouvé une montre; mon porte-monnaie; on est partis sans notre glacière; je trouve plus mon foulard; un trousseau de clés; son appareil auditif; mon doudou; ma veste est restée accrochée

# room
do you have space in the fall; how much a night; just me and my dog for one night; anything with a kitchenette; a quiet room; we want a getaway for our anniversary; what do you have the weekend of the fifth; a bed for tonight; i'm thinking three nights in june
de la place à l'automne; combien la nuit; juste moi et mon chien pour une nuit; avec une cuisinette; une chambre tranquille; une escapade pour notre anniversaire; la fin de semaine du cinq; un lit pour ce soir; trois nuits en juin; on serait deux adultes un enfant; une nuitée

# event-hall
my son's getting married; how many people can you seat; a place for my parents' fiftieth; a company party in december; do you rent your space; a family get together for thirty; a ceremony in the garden; bat mitzvah; we need a room for a seminar; celebrate her eighty fifth
mon fils se marie; combien de personnes pouvez-vous asseoir; le cinquantième de mes parents; un party de bureau en décembre; louez-vous votre espace; une réunion de famille; une cérémonie dans le jardin; un séminaire; fêter ses quatre-vingt-cinq ans; notre mariage l'été prochain

# table
we're six for supper; do you have seating at eight; anything open tonight; i need a spot for mother's day; party of twelve; you have my name for seven make it eight; any room at the bar; dinner on the patio; i want to reserve; is it full on friday night
on est six pour souper; avez-vous une place à huit heures; quelque chose ce soir; pour la fête des mères; un groupe de douze; j'ai réservé à sept heures mettez huit; souper sur la terrasse; c'est-tu plein vendredi soir; on va être cinq au lieu de quatre; manger chez vous samedi

# takeout
can i get a burger and fries; i'd like to order some food; the family special please; is it too late to order; bring it to forty oak street; one bucket of chicken; i'll pick it up at six; some spring rolls and a pad thai; a cake for sunday with a name on it; three coffees; do you guys deliver out by the lake
un hamburger pis des frites; commander à manger; le spécial familial; c'est-tu trop tard pour commander; m'apporter ça au quarante rue des chênes; un baril de poulet; je passe à six heures; des rouleaux et un pad thaï; un gâteau pour dimanche; trois cafés; livrez-vous au bord du lac; une pizza all dressed

# food-late
still waiting on supper; where's my pizza; the bag is missing a drink; my soup spilled everywhere; it says delivered and there's no food; this isn't what i ordered to eat; he left it at the wrong door; you gave us the wrong bag
on attend encore le souper; où est ma pizza; il manque un breuvage; la soupe a renversé; ça dit livré pis j'ai rien à manger; c'est pas mon plat; il a laissé ça à la mauvaise porte; vous nous avez donné le mauvais sac

# catering
feed about thirty people; lunch for our staff meeting; a spread after the service; how much for trays of wraps; my daughter's graduation; do you do weddings food; finger food for a shower; breakfast for fifteen in our boardroom; a barbecue for the whole block
nourrir trente personnes; le dîner de notre réunion; un goûter après la messe; combien pour des plateaux de wraps; la graduation de ma fille; des bouchées pour un shower; le déjeuner pour quinze au bureau; un méchoui; la nourriture pour un mariage

# food-complaint
the meat was off; we were sick all night; a bug in my dish; the waiter ignored us; that was the worst meal; i found plastic in it; she spilled wine on me and didn't say sorry; i want to speak about my dinner last night
la viande était pas bonne; on a été malades toute la nuit; une mouche dans mon assiette; le serveur nous a ignorés; le pire repas; j'ai trouvé du plastique; elle a renversé du vin sur moi; je veux parler de mon souper d'hier; une intoxication alimentaire

# legal-new
my ex is being difficult about the kids; i signed something and i regret it; they won't pay me my overtime; i slipped on ice outside a store; my dad left everything to his girlfriend; the bank is taking my house; i got a dui; my son got charged; my boss fired me for being pregnant; my business partner is stealing; can i get out of my lease legally; we want a prenup; someone's using my photos; the seller lied about the basement; a dog bit my daughter; i want to change my name; i need to talk to someone about my rights; my wife left and took the kids; i was hurt in a crash; we're splitting up; i need a contract checked; do you take custody cases
mon ex complique tout avec les enfants; j'ai signé quelque chose et je le regrette; ils me paient pas mes heures; je suis tombé sur la glace devant un magasin; mon père a tout laissé à sa blonde; la banque prend ma maison; j'ai eu un alcool au volant; mon fils est accusé; on m'a mis dehors parce que je suis enceinte; mon associé vole; briser mon bail; le vendeur a menti sur le sous-sol; un chien a mordu ma fille; ma femme est partie avec les enfants; on se laisse; faire vérifier un contrat; défendre mes droits; licenciement abusif; prud'hommes

# legal-urgent
i was just handed court papers; they're coming to evict me friday; my husband's at the station; the deadline to respond is today; i have a hearing in the morning; they arrested my daughter; the judge sees me at nine; there's a warrant out on me; a process server came; immigration picked him up; police are at my door
on vient de me remettre des papiers de cour; ils viennent m'expulser vendredi; mon mari est au poste; le délai pour répondre c'est aujourd'hui; j'ai une comparution demain matin; ils ont arrêté ma fille; le juge me voit à neuf heures; un huissier est venu; la police est à ma porte; garde à vue

# file-status
what's going on with my case; it's been months and i haven't heard; has there been an offer; did the inspection come back; is my lawyer making progress; did you file it; i'm checking on my application; any word from the bank; is the closing still the third; did you get the missing page i sent; i want to know what's next with my file
qu'est-ce qui se passe avec ma cause; ça fait des mois que j'ai pas de nouvelles; y a-t-il eu une offre; l'inspection est-elle revenue; ça avance-tu; l'avez-vous déposé; je vérifie ma demande; des nouvelles de la banque; on passe toujours devant le notaire le trois; avez-vous eu la page manquante; c'est quoi la suite; est-ce que tout est beau pour la signature; mon dossier traîne; vous manque-t-il un papier

# other-office
i'm calling on behalf of the other party; from the insurance company about your client; this is the court; we act for the landlord; regarding a file you have with us; i'm an appraiser; calling from the lender; i'm a paralegal at another firm; the title company; i'm the buyer's agent; hello it's the adjuster handling it
j'appelle pour l'autre partie; de la compagnie d'assurance pour votre client; ici la cour; on représente le locateur; pour un dossier qu'on a ensemble; je suis évaluateur; de la part du prêteur; je suis parajuriste dans un autre cabinet; l'agent de l'acheteur; du bureau de maître tremblay; la banque nationale au sujet d'une hypothèque; je suis courtier hypothécaire; le bureau du notaire; l'étude de maître roy

# send-docs
i scanned my papers now what; how do i get these pictures to you; what email do i send it to; can i just bring the folder in; the portal won't take my file; i've my bank statements ready; i need to sign but the page is blank; should i mail the originals
j'ai numérisé mes papiers; comment je vous fais parvenir les photos; à quel courriel j'envoie ça; puis-je apporter la chemise; le portail prend pas mon fichier; j'ai mes relevés bancaires; je dois signer mais la page est blanche; je poste les originaux

# death-estate
my dad's gone and i don't know what we need to do; i'm the one in charge of my aunt's affairs; she left no will; they want letters of probate; my brother died and there's a house; closing out mom's accounts
mon père est parti et on sait pas quoi faire; c'est moi qui m'occupe des affaires de ma tante; elle a pas laissé de testament; la banque veut une preuve; mon frère est mort et y a une maison; fermer les comptes de maman; papa nous a quittés; je suis l'héritière; les papiers après un décès

# house-deal
we got the house; closing date is in a month; my bank says i need a notary; transferring the cottage to the kids; i'm selling my place on my own; we're changing banks for the mortgage; buying out my sister
on a eu la maison; on passe chez le notaire dans un mois; ma banque dit que ça prend un notaire; donner le chalet aux enfants; je vends ma maison moi-même; on change d'institution pour l'hypothèque; racheter ma soeur; mon offre d'achat est acceptée; on a trouvé un condo

# will
put my affairs in order; my mother has dementia and we need a mandate; leave everything to my niece; who decides for me if i'm in a coma; update my will since the divorce; so my daughter can sign for me
mettre mes affaires en ordre; ma mère perd la mémoire faut un mandat; tout laisser à ma nièce; qui décide si je suis dans le coma; refaire mon testament depuis le divorce; que ma fille puisse signer pour moi; protéger mes biens avant de me marier; on se marie et on veut un contrat; une procuration pendant mon voyage

# deed-copy
the papers for my house burned; i need the deed for the bank; my father signed something with you in eighty two; an official copy of the will; can't find the survey
les papiers de ma maison ont brûlé; l'acte pour la banque; mon père a signé quelque chose avec vous en quatre-vingt-deux; une copie officielle du testament; je trouve plus le certificat; le contrat d'achat de ma maison je l'ai égaré

# claim
my house got robbed; a pipe burst and ruined the floor what do i do for the insurance; somebody ran into my fence; i hit another car; kids broke my window; my roof blew off; my boat sank; there was a fire in my garage; they towed my car after the crash; the hail got my truck; someone stole my catalytic converter; a rock hit my windshield; my freezer died and i lost the food; i slid into a guardrail; how's my claim coming along
ma maison s'est fait voler; un tuyau a pété et le plancher est fini pour les assurances; quelqu'un est rentré dans ma clôture; j'ai frappé une autre auto; des jeunes ont cassé ma fenêtre; mon toit est parti au vent; y a eu un feu dans mon garage; la grêle; une roche dans le pare-brise; mon congélateur a lâché; j'ai glissé dans le garde-fou; où en est ma réclamation; on m'a vandalisé; mon vélo a disparu

# insurance-new
we closed on a house and the bank wants coverage; i'm sixteen and got my licence what would it cost; insure a food truck; my current company raised me; how much for my boat; i need renters for my new place; life insurance at fifty; i'm a contractor and need liability; adding a second car; what's it cost to cover a motorcycle
la banque veut une assurance pour la maison; j'ai seize ans et mon permis ça coûterait quoi; assurer un camion de bouffe; ma compagnie m'a augmenté; combien pour mon bateau; assurance pour mon nouvel appart; assurance vie à cinquante ans; je suis entrepreneur; une deuxième auto; couvrir une moto; je viens d'acheter un camion; une mutuelle

# insurance-change
my kid got a licence; we've a new address; i don't drive it anymore so take it off; my wife should be on there too; put the car in storage; lower my payments by changing the deductible; change the name on it; end the policy; we put in an alarm does it change anything
mon gars a eu son permis; on a une nouvelle adresse; je la conduis plus enlevez-la; ajouter ma femme; remiser l'auto; augmenter la franchise; changer le nom; mettre fin à la police; on a mis une alarme; j'ai vendu la roulotte

# proof
the bank wants proof; i got pulled over and need my card; the rental company wants to see coverage; my client won't let me on site without the paper; email me my slip; i lost my insurance card; show i'm covered
la banque veut une preuve; je me suis fait arrêter et j'ai pas ma carte; la compagnie de location veut voir; mon client me laisse pas entrer sans le papier; m'envoyer mon certificat; j'ai perdu ma carte d'assurance; montrer que je suis couvert

# tax-new
i've got a shoebox of receipts; never done taxes here before; i make money on etsy; i bought a rental; i'm behind on my taxes; husband usually did it and he passed; how much for me and my wife; we need a bookkeeper a few hours a month; i'm incorporating; what do you charge for payroll; we just opened a cafe and need somebody for the books; could you do my late filing; i'm a student first time filing
j'ai une boîte de souliers pleine de factures; j'ai jamais fait d'impôts ici; je vends sur internet; je viens d'acheter un bloc; je suis en retard dans mes impôts; c'est mon mari qui les faisait et il est décédé; combien pour ma femme et moi; une tenue de livres quelques heures par mois; je m'incorpore; combien pour les paies; on vient d'ouvrir un café; je suis étudiant première fois; j'ai deux employeurs et un travail à côté; faire préparer ma déclaration; vous occupez-vous des petites entreprises; je viens de me mettre à mon compte; micro-entreprise; auto-entrepreneur; quelqu'un pour tenir mes livres

# tax-trouble
cra says i owe money; they want all my receipts by monday; they're taking it off my pay; i got a scary brown envelope; my account is frozen; i got a notice of reassessment; they put a lien on my house; they're auditing my business
l'impôt dit que je dois de l'argent; ils veulent toutes mes factures pour lundi; ils prennent ça sur ma paie; j'ai eu une enveloppe brune; mon compte est gelé; un nouvel avis de cotisation; une hypothèque légale; ils vérifient ma compagnie; mise en demeure du fisc; l'urssaf; les impôts me courent après; j'ai dix jours pour payer revenu

# rent-search
anything coming up for july; do you have places for students; how many bedrooms is the one on king street; i'd like to go see that apartment; is heat included in the one you posted; i need a place fast; a basement suite; do you take section eight; can i bring two cats to the apartment you have; is the loft gone
quelque chose pour juillet; des logements pour étudiants; combien de chambres celui de la rue king; aller voir l'appartement; le chauffage est-il inclus dans celui affiché; j'ai besoin d'une place vite; un demi sous-sol; le loft est-il parti; un cinq et demie pas trop cher; votre annonce pour le studio

# lease-move
i'm leaving at the end of the month; how much notice do i give; i'd like to stay another year; my roommate moved out; can i paint before i leave; the movers need the elevator; someone will take over my lease; where do i drop the keys; when can i move in; pick up my keys
je pars à la fin du mois; combien d'avis je dois donner; rester un autre an; mon coloc est parti; les déménageurs ont besoin de l'ascenseur; quelqu'un prend mon bail; où je laisse les clés; quand est-ce que je peux emménager; prendre mes clés

# rent-money
why was i charged a late fee; i'm a week short on rent; did you get my cheque for march; what do i owe this month; my security deposit; change the account my rent comes from
pourquoi des frais de retard; il me manque une semaine pour le loyer; avez-vous eu mon chèque de mars; je dois combien ce mois-ci; mon dépôt de garantie; changer le compte pour mon loyer

# noise-neighbour
somebody's practising trumpet at midnight; a guy keeps parking in my spot; they leave garbage in the hall; weed smoke comes in my unit; people partying on the roof; shouting through the walls; the kids upstairs jump all day; drums
quelqu'un joue de la trompette à minuit; un gars se met dans mon parking; y laissent des vidanges dans le passage; ça sent le pot; du monde sur le toit; ça crie à travers les murs; les enfants sautent; de la batterie

# apartment-fix
the shower door came off; my stove has two dead burners; the buzzer's dead; a cupboard fell; the fan makes noise; my sink tap is loose; the hall light's out; the screen's ripped; the radiator knocks; toilet won't stop running
la porte de douche est débarquée; deux ronds marchent pas; la sonnette est morte; une armoire est tombée; le ventilateur fait du bruit; le robinet branle; la lumière du passage; la moustiquaire; le calorifère cogne; la toilette arrête pas de couler

# no-heat
we're wearing coats inside; the furnace is blowing cold; thermostat says fifty five and won't go up; the heat cut out overnight; no heat and i've got kids; the pilot won't stay lit; my mom's ninety and her heat's out; the oil burner won't fire; the boiler's dead; furnace won't kick in
on porte nos manteaux en dedans; la fournaise souffle froid; le thermostat monte pas; le chauffage a lâché cette nuit; pas de chauffage avec des enfants; la veilleuse tient pas; ma mère de quatre-vingt-dix ans a pas de chauffage; le brûleur part pas; la chaudière ne s'allume plus; y fait quatorze dans la maison

# cooling
central air died in this heat; the house won't cool down; the ac is just blowing; my window unit leaks; it's a sauna in here; the compressor hums; no cold air
la clim a lâché en pleine canicule; la maison refroidit pas; ça souffle mais c'est pas froid; c'est un sauna ici; le compresseur bourdonne; pas d'air froid

# tune-up
one room doesn't get warm; it makes a bang when it starts; there's water around the unit; the thermostat screen is empty; it short cycles; it's been a year since the last cleaning; furnace smells dusty; weird noise from the vents; want it looked at
une pièce réchauffe pas; ça fait bang quand ça part; de l'eau autour de l'appareil; l'écran du thermostat est vide; ça fait un an le dernier nettoyage; un drôle de bruit dans les conduits; faire checker ma fournaise; ça grince quand ça part

# replace-equipment
we want to go electric; our system is shot and we need a new one; what would it be for a mini split; we'd like air in the upstairs; extend the ductwork; is it time to replace the tank; switch from oil; rebates on a heat pump; a generator for the house; a new boiler
on veut passer à l'électrique; notre système est fini; c'est combien une murale; de l'air en haut; prolonger les conduits; changer le réservoir; convertir du mazout; les subventions pour une thermopompe; une génératrice; une chaudière neuve; combien pour un chauffe-eau

# not-done
the truck went by and didn't stop; it snowed last night and no one's been; i'm blocked in; you only cleared half; the guy left clumps of grass; the edges aren't done; you said every week; the walkway is still icy; it's seven and i've got to get out
le tracteur est passé tout droit; il a neigé cette nuit et personne est venu; je suis bloquée; vous avez juste fait la moitié; des mottes de gazon; les bords sont pas faits; vous aviez dit à chaque semaine; le trottoir est glacé; il est sept heures pis je peux pas sortir; un banc de neige devant mon garage; c'est croche; on vous attend encore; vous êtes pas venus; l'entrée est pas faite

# damage-by-us
the blower threw a rock; there's a rut in my lawn from your machine; you knocked over my planter; the cleaner cracked my vase; your guy dripped paint on my carpet; you cut the wrong tree; my bumper has a mark since you moved it; tire tracks in my grass; you broke my window
la souffleuse a lancé une roche; une trace dans mon gazon; vous avez renversé mon pot; la femme de ménage a fêlé mon vase; de la peinture sur mon tapis; vous avez coupé le mauvais arbre; vous avez pété ma vitre; ma haie est cassée; votre tracteur a accroché; y a un trou dans mon asphalte; ma boîte aux lettres est à terre; le lampadaire est plié

# lawn
my grass is up to my knees; somebody for the yard every week; my cedars are too tall; a patio with pavers; an old maple is leaning; clean up the leaves; redo the front yard
le gazon me va aux genoux; quelqu'un pour le terrain à chaque semaine; mes cèdres sont trop hauts; un patio en pavé; un vieil érable penche; ramasser les feuilles; refaire la façade; ma haie dépasse; tailler des arbustes; couper le gazon tout l'été

# snow-contract
i need a plow guy; how much for the winter; a long driveway; do you do sidewalks; we're new here and need snow taken care of; our fellow retired
je cherche quelqu'un pour la neige; combien pour l'hiver; une grande entrée; faites-vous les trottoirs; on est nouveaux et ça nous prend quelqu'un; celui qui passait la gratte a lâché; une entrée double

# pet-sick
she's been hiding and won't come out; he keeps shaking his head; there's a lump on his side; he's drinking tons of water; my cat was in a fight; he got into the trash and is sick; straining and nothing comes out; he won't put weight on his paw; she's not herself; he ate a grape; his gums are white; her eye looks weird; she hasn't eaten in two days; he collapsed on our walk; he's crying when i pick him up; hit by a car; worms; a bee stung him
elle se cache; il arrête pas de se secouer la tête; une bosse sur le côté; il boit énormément; mon chat s'est battu; il force et y a rien qui sort; il met pas de poids sur sa patte; elle est pas comme d'habitude; il a mangé un raisin; ses gencives sont blanches; son oeil est bizarre; elle a rien mangé depuis deux jours; il s'est effondré; frappé par une auto; des vers; une abeille l'a piqué

# pet-visit
she's due for her booster; rabies shot; get him fixed; he needs a bath and a haircut; trim his nails; his yearly; weigh in for my dog; a dental for my cat; when can you do the surgery
elle est due pour son rappel; la rage; le faire opérer; il a besoin d'un bain et d'une coupe; ses griffes; son annuel; faire nettoyer ses dents; quand pouvez-vous faire l'opération

# refill
can i get more of the same cream; i'm out of heart pills; the bottle's empty; we need another bag of the diet food; doctor gave me thirty days and it's up; need a repeat; the pharmacist said call you; flea treatment for another three months; more of that allergy medicine; her thyroid pills are almost gone
avoir encore de la crème; j'ai plus de pilules pour le coeur; la bouteille est vide; un autre sac de moulée; le docteur m'a donné trente jours; un répétition; le pharmacien m'a dit de vous appeler; le traitement contre les puces; encore du sirop; ses comprimés achèvent

# records
the groomer needs her shots list; going to the states and need his papers; send everything to my new doctor; my school wants my vaccine record; i need a form for my employer saying i was there; can i have my chart; we changed dentists can you send the x-rays; i need the bloodwork sent to my specialist; papers showing he's had rabies
la toiletteuse veut ses vaccins; on va aux états et ça prend ses papiers; tout envoyer à mon nouveau médecin; l'école veut mes vaccins; un papier comme quoi j'étais là; avoir mon dossier; on a changé de dentiste envoyez les radios; ma radiographie panoramique; transférer mon dossier; mon spécialiste demande mes radios

# tooth-emergency
my jaw's swollen and hot; i chipped my front tooth; cold water sends me through the roof; the extraction site is bleeding; my denture snapped; i can't open my mouth; pain going up to my ear; a piece of my tooth came off in a sandwich; my retainer broke; my son fell and his tooth went through his lip; tylenol isn't touching it
ma mâchoire est enflée; je me suis ébréché la palette; l'eau froide me fait sauter au plafond; ça saigne encore depuis l'extraction; mon dentier est cassé en deux; je peux pas ouvrir la bouche; ça élance jusqu'à l'oreille; un morceau de dent est parti; mon appareil est cassé; mon gars est tombé sur les dents; les tylenol font rien; j'ai perdu mon pivot; ma joue est grosse

# beauty-bad
it's brassy; one side is longer; she nicked my ear; my scalp is itching and burning; the gel lifted already; my lashes fell out; it faded in a week; i look ridiculous and i have a wedding; the wax tore my skin
c'est jaune orange; un côté est plus long; elle m'a coupé l'oreille; le cuir chevelu me pique; le gel a levé; mes cils sont tombés; ça a déteint; j'ai l'air fou pis j'ai un mariage; la cire m'a arraché la peau; ma frange est ratée; mon vernis lève

# stranded
van died in the middle of the intersection; i'm on the shoulder with my flashers on; my truck's in a snowbank; it won't go into gear; lights came on and then it quit; jump start please; my tow bar; blew a hose; steam everywhere; engine seized; no spare and a flat; the key won't turn and i'm at the grocery store; been sitting at the mall for an hour it won't start
la van est morte au milieu de l'intersection; je suis sur l'accotement; mon camion est dans un banc de neige; ça embraye plus; les lumières ont allumé pis ça a arrêté; un boost; de la vapeur partout; le moteur est gelé; pas de roue de secours; la clé tourne pas je suis à l'épicerie; ça fait une heure que j'attends au centre d'achats; le moteur a calé et repart plus; elle veut plus rien savoir; elle est pognée dans la garnotte; je suis dans la cour du travail avec un char mort; à plat la batterie; il faut la faire ramasser; on m'est rentré dedans et elle roule pas; crevé et pas de cric; en rade; une dépanneuse svp; besoin d'un lift pour mon char; j'ai embouti un arbre; la courroie a pété sur la route; je peux plus avancer

# car-symptom
it shakes when i stop; grinding when i turn; something's dragging underneath; the lights dim at idle; i smell gas in the car; coolant light; it jerks when i accelerate; my wipers quit; the horn won't stop; the key fob doesn't work; the seat's stuck; can you have a look at it; it's burning oil; can't get it into second; the engine light flashes
ça branle quand j'arrête; ça gratte quand je vire; quelque chose traîne en dessous; ça sent le gaz dans l'auto; la lumière du coolant; elle donne des coups; le klaxon arrête pas; la télécommande marche pas; le siège est bloqué; jeter un oeil à mon auto; elle brûle de l'huile; le deuxième embarque pas; la lumière du moteur flashe; le volant est dur; ça claque quand je tourne; la clim souffle tiède; voyant moteur; voyant airbag; ça grince à gauche; faire regarder un bruit; y a un jeu dans la direction; la porte ferme plus; elle tire d'un bord; ma boîte de vitesses accroche; j'ai un problème avec ma voiture; l'auto manque de puissance

# car-service
my oil's due; before we drive to florida i want it checked; get it ready for winter; spring check; put it on the schedule for a service; new wiper blades; a hundred thousand kilometre service
je suis dû pour mon huile; avant de partir en voyage; la préparer pour l'hiver; le check-up du printemps; un entretien; le service des cent mille; mon auto est due; faire l'entretien de ma golf; laisser mon auto pour une mise au point; ct à passer; révision

# car-price
parts and labour on a starter; what do struts run; how much you'd charge to paint a door; is three fifty fair for pads and rotors; a rough number on a rebuilt transmission; price to detail my car; what's an oil change cost there
pièces et main-d'oeuvre pour un démarreur; c'est combien des struts; combien pour peinturer une porte; trois cent cinquante pour des freins c'est-tu correct; une transmission rebâtie à peu près; combien pour un nettoyage complet; le changement d'huile est à combien; vous le feriez à combien; changer le pare-brise ça coûte combien; plaquettes et disques vos tarifs; le prix d'une batterie posée; combien pour un silencieux; une estimation pour la carrosserie; faire évaluer les dommages; le coût d'un alignement; c'est quoi votre taux; j'aimerais savoir le prix; un devis pour l'embrayage; une géométrie c'est combien; une idée du montant pour réparer; me chiffrer ça; la distribution sur une clio ça coûte combien; ça va me coûter un bras

# tires
when can you do my winters; mine are in your storage; is it too early for snows; four new ones for a civic; it's losing air; hit a pothole and the tire's bulging; swap on rims; the valve's leaking; patch a tire; put my summers back; what sizes do you have used; studded; my spare is on
quand pouvez-vous mettre mes hivers; les miens sont dans votre entrepôt; c'est-tu trop tôt pour les pneus; quatre neufs pour une civic; y perd de l'air; j'ai pogné un nid-de-poule pis le pneu est bombé; sur jantes; patcher un tire; remettre mes étés; des usagés; ma roue de secours est dessus; faire changer mes pneus avant le quinze décembre; avez-vous du michelin en dix-sept; j'ai roulé sur une vis; garder mes pneus; la pose de pneus; mes tires d'hiver; pneus toutes saisons; quatre pneus montés; faire balancer mes roues; mon pneu dégonfle; mes pneus lisses; permuter

# car-ready
any word on the van; what did you find out about my car; still got my truck there; can i grab it tonight; how's it coming along with the jeep; has my part arrived; you've had it all week; when do i get it back; you were gonna phone me about my car; is it drivable yet; left it overnight in your lot
des nouvelles de la van; qu'est-ce que vous avez trouvé sur mon char; avez-vous encore mon camion; je peux-tu la ramasser ce soir; comment ça avance avec le jeep; ma pièce est arrivée; ça fait une semaine que vous l'avez; quand est-ce que je la récupère; vous étiez supposés m'appeler pour mon char; est-elle réparée; je l'ai laissée dans votre cour hier soir; puis la toyota; la voiture de mon mari est chez vous; avez-vous fini; je vous ai amené ma mazda; c'est-tu faite; vous êtes rendus où; mes pièces sont rentrées; est-elle sortie de l'atelier; ma voiture sera terminée quand; j'aimerais savoir où en est ma voiture; les réparations avancent; je l'attends pour demain; reprendre ma voiture; passer prendre mon auto; à quelle heure vous finissez la mienne; vous deviez la finir hier; mon véhicule est en réparation depuis lundi; le diagnostic est fait

# body-damage
somebody dinged my door; rear ended and the trunk won't close; peeling clear coat; side mirror got smashed; my bumper's cracked; get the rust fixed
quelqu'un a cogné ma porte; je me suis fait frapper en arrière et la valise ferme pas; la peinture lève; le miroir est cassé; mon bumper est fendu; faire réparer la rouille; une aile à redresser; une portière enfoncée; un coup de parking; tôle froissée

# after-repair-unhappy
you replaced it and it still does it; not a week after and it's back; it's got a scratch that wasn't there; five hundred more than the quote; i just left your place and the light's on again; nothing was fixed; my radio doesn't work since you had it
vous l'avez changé et ça le fait encore; une semaine après c'est revenu; une égratignure qui était pas là; cinq cents de plus que le devis; je viens de partir de chez vous et la lumière rallume; rien est réglé; ma radio marche plus depuis que vous l'avez eue; vous l'avez réparée et ça recommence; vous m'avez chargé une pièce que vous avez pas mise

# came-back
you people put in a faucet and it's already dripping; that repair only held two days; it's leaking in the same spot; you replaced it in june and it died; what you installed isn't level; the guy was here tuesday and it's plugged again; i already paid for this repair; the tile you laid is cracking; the new unit you sold us quit; supposed to be guaranteed; second time you'd be coming for the same thing
vous avez posé un robinet pis y coule déjà; ça a tenu deux jours; ça coule à la même place; vous l'avez changé en juin pis y est mort; ce que vous avez posé est pas à niveau; le gars est venu mardi pis c'est rebouché; j'ai déjà payé pour ça; la céramique que vous avez posée craque; l'appareil que vous m'avez vendu a lâché; c'est supposé être garanti; deuxième fois que vous venez pour la même affaire; c'est encore bouché; ça refuit; vous êtes venus y a un mois et ça marche déjà plus

# leaking-badly
the dishwasher line let go; there's an inch of water in the laundry room; the pipe behind the wall is hissing and the drywall's wet; my water main broke in the yard; it's coming up through the toilet and the tub; the tenant below says it's raining; i turned the valve and it snapped; my tank is spewing
le tuyau du lave-vaisselle a lâché; y a un pouce d'eau dans la salle de lavage; le mur est tout mouillé; l'entrée d'eau a cassé; ça remonte par la toilette et le bain; la dame d'en bas dit qu'il pleut; la valve a cassé dans mes mains; mon réservoir pisse; l'eau arrête pas; ça pisse sous l'évier; une canalisation a éclaté; dix centimètres d'eau

# clogged
toilet won't flush properly; my bathtub fills up when i flush; food went down the sink and it's plugged; gurgling in the pipes; drains slow in the whole house; tried drano and nothing
la toilette flushe mal; le bain se remplit quand je flushe; l'évier est plein; ça glougloute; tout se vide lentement; j'ai essayé le drano; un bouchon dans le tuyau

# renovate
we've outgrown our kitchen; mom can't step over the tub; we hate our bathroom; cupboards are falling apart; we'd like quartz; we're buying and want to change everything; our contractor walked off; a powder room under the stairs; do you do whole houses; we've got water damage and figure we'd redo it; a laundry room upstairs
notre cuisine est trop petite; maman peut plus enjamber le bain; on haït notre salle de bain; les armoires tombent en ruine; on aimerait du quartz; on achète et on veut tout changer; notre entrepreneur nous a lâchés; une salle d'eau en dessous de l'escalier; faites-vous des maisons au complet; rénover un vieux duplex; une salle de lavage en haut; remettre la maison au goût du jour

# travel-late
the plane's late; we won't be in till one in the morning; stuck at the border; gps lost signal; we're in the village but don't see you; is somebody there at midnight to let us in; what train do i take; where do we leave the car when we get there
l'avion est en retard; on sera là à une heure du matin; pris à la frontière; le gps a perdu le signal; on est dans le village mais on vous voit pas; y a-t-il quelqu'un à minuit; quel train prendre; où laisser l'auto en arrivant

# change
your technician was supposed to come at nine; nobody's here yet and i took the day off; my repairman is late; is my guy on his way; what time are they coming today; the delivery window passed; i'd like another date for the installers
votre technicien devait être ici à neuf heures; y a personne encore et j'ai pris congé; mon réparateur est en retard; vos installateurs arrivent à quelle heure; je voudrais une autre date; mon rendez-vous de jeudi marche plus

# renovate
what would you charge to redo a condo kitchen; looking at ideas for our ensuite; we want something more modern; my parents' bathroom needs grab bars and a new tub; could you build us a pantry; we've got a budget for the kitchen; cabinets refaced; i'm flipping a house; a vanity and a shower door; backsplash; an outdoor kitchen; our place was built in sixty two and nothing's been touched
combien pour refaire une cuisine de condo; on cherche des idées pour notre salle de bain; quelque chose de plus moderne; des barres d'appui pour mes parents; un garde-manger; on a un budget pour la cuisine; repeindre nos armoires; je retape une maison pour la revendre; une vanité et une porte de douche; un dosseret; notre maison date de soixante-deux

# emergency
my kid could get hurt on this; it's falling off the wall as we speak; somebody has to come now; it's about to come down; it's dangerous to leave it like this; i can't leave it overnight; help; we can't use it at all and we have guests
mon enfant pourrait se blesser; ça tombe du mur; faut que quelqu'un vienne là; ça va tomber; c'est dangereux de laisser ça de même; je peux pas laisser ça comme ça cette nuit; au secours; on peut plus s'en servir pis on a de la visite

# came-back
the drawer you built won't close; the counter you installed has a crack; grout's falling out and you did it last year; the cabinet door you hung is crooked; you fixed that pipe and it's wet again; it was repaired by you folks and quit again; your installer did the hinge wrong
le tiroir que vous avez fait ferme pas; le comptoir que vous avez posé est fendu; le coulis part et ça fait un an; la porte que vous avez installée est croche; vous avez réparé le tuyau et c'est encore mouillé; réparé par vous autres et ça relâche

# message
i'm phoning for your bookkeeper; tell the installer i left the key under the mat; somebody there emailed me and i'd rather talk; i got a missed call about ten minutes ago; returning a message from your office; who's handling the miller file can they call; i've been asked to call back about a delivery; it's the supplier tell them the order ships monday; could the owner give me a ring; my accountant there is who please
j'appelle pour votre comptable; dites à l'installateur que la clé est sous le tapis; on m'a écrit un courriel et j'aimerais mieux parler; j'ai un appel manqué y a dix minutes; je retourne un message de votre bureau; qui s'occupe du dossier miller; on m'a demandé de rappeler pour une livraison; c'est le fournisseur la commande part lundi; le propriétaire peut-il m'appeler; je souhaiterais parler à monsieur; pouvez-vous prévenir madame; veuillez lui dire que

# form
the document with all the questions about our project; your colleague promised me a questionnaire; i need the intake form again; it's asking for a password to open the form; where do i send the form once it's done; do you have a paper copy of it; i pressed submit and nothing happened; the tax organizer; which slips should i gather
le document avec toutes les questions; votre collègue m'a promis un questionnaire; encore le formulaire; ça demande un mot de passe pour ouvrir le formulaire; où renvoyer le formulaire une fois rempli; une copie papier; j'ai pesé sur envoyer et rien; le questionnaire fiscal; quels feuillets ramasser

# stranded
need you to come haul my car; the car just shut off; won't turn over; it's blocking the road; it won't move; i can't get out of the snow; i broke down; the tow guy please; a lift to your garage with the car
venez haler mon auto; l'auto vient de s'éteindre; ça tourne pas; elle bloque la rue; elle bouge plus; je suis pas capable de sortir de la neige; remorquer jusqu'à votre garage; je suis en carafe; la voiture refuse de démarrer; mon véhicule est en panne devant chez moi; amener ma voiture chez vous elle roule plus; besoin d'assistance routière

# none-facts
do you do awnings; do you sell toys; do you have a store; how many kids per group; how many children in a class; how many people work on it; which floor; is there a second floor; been in the neighbourhood long; what's the view like; do you have evening classes in general; what kind of music do you play; how big is it; what's the tallest; do you use robots
vendez-vous des jouets; avez-vous un magasin; combien d'enfants par classe; combien d'élèves; combien de personnes travaillent là-dessus; à quel étage; êtes-vous dans le coin depuis longtemps; c'est comment la vue; quel genre de musique; c'est grand comment; utilisez-vous des robots; y a-t-il un deuxième étage

# room
any vacancy for tonight; something for two over the long weekend; we'd be four nights around the tenth; is there a room left with two beds; do you have a suite free; we're passing through and need somewhere to sleep; how much a night in july; would you have space for a family of five; can we stay monday to thursday; a twin room please
avez-vous de la place pour deux la fin de semaine prochaine; il vous reste une chambre à soir; on serait quatre nuits; une chambre à deux lits; combien la nuit en juillet; on est de passage pis on cherche où dormir; une suite avec balcon; vous reste-t-il quelque chose pour une famille; on voudrait dormir chez vous samedi; une chambre double
# stay-change
we'd come a day later; our plans fell apart and we can't come; is it possible to add a night; we're only three instead of four; the dates i picked are wrong; we'll be checking in after midnight; cancel my room; i'd like to switch to a bigger room
on arriverait une journée plus tard; on peut plus venir; rajouter une nuit; on sera trois au lieu de quatre; je me suis trompé dans les dates; on va arriver après minuit; annulez ma chambre; changer pour une plus grande chambre
# stay-trouble
the shower's cold in our room; people are shouting in the hallway; the card won't open my door; there's hair in the tub; the heater in our room is dead; the tv won't turn on; nobody made the bed; the wifi keeps dropping in our room; could you bring us pillows; there's a bug in the bed
la douche est froide dans notre chambre; ça crie dans le corridor; ma carte ouvre plus la porte; le chauffage de la chambre marche pas; la télé allume pas; la chambre a pas été faite; apportez-nous des oreillers; y a une bibitte dans le lit; ça sent la fumée dans la chambre
# tech-problem
it keeps saying invalid; i'm locked out; the app just spins; the page is blank; everything i entered disappeared; the button does nothing; it won't let me save; i get an error code; i can't add a user; it logged me out and won't take my password; nothing syncs since the update; the screen freezes when i print; i never get the code to sign in; it crashes every time
ça dit invalide; je suis barré dehors; l'application tourne sans arrêt; la page est blanche; tout ce que j'avais entré a disparu; le bouton fait rien; ça veut pas enregistrer; j'ai un code d'erreur; je peux pas ajouter d'utilisateur; ça m'a déconnecté; plus rien se synchronise; ça plante à chaque fois; je reçois pas le code pour me connecter
# demo
what do the plans cost; what's the difference between the two plans; does it connect to our calendar; how much for fifty users; can we try it before paying; does it work on a tablet; my boss wants a price for the team; is there a free version; can somebody show us how it works
combien coûtent les forfaits; c'est quoi la différence entre les deux forfaits; ça se branche-tu à notre calendrier; combien pour cinquante utilisateurs; peut-on l'essayer avant; ça marche-tu sur tablette; mon patron veut un prix pour l'équipe; y a-tu une version gratuite; une démonstration
# leave-us
we're closing so we don't need it anymore; i want to go down to the cheaper plan; how do i close my account; i'd like to stop paying for this; we've found something else; turn off the renewal; we're not renewing; don't charge me next month i'm done
on ferme donc on en a plus besoin; passer au forfait moins cher; comment fermer mon compte; je veux arrêter de payer; on a trouvé autre chose; enlevez le renouvellement; on renouvelle pas; chargez-moi pas le mois prochain c'est fini; je souhaite résilier
# money-question
why is it higher this month; i was charged twice; my card expired i need to give you the new one; can i pay over the phone; what's this charge; i need a receipt for taxes; i already paid that; how much do i still owe you; can i pay in installments; my payment bounced; is that covered by my plan; send me the invoice again; there's a mistake on my bill; when will my refund come
pourquoi c'est plus cher ce mois-ci; j'ai été chargé deux fois; ma carte est expirée je veux donner la nouvelle; payer par téléphone; c'est quoi ce montant-là; il me faut un reçu; j'ai déjà payé ça; combien il me reste à payer; payer en plusieurs versements; mon paiement a rebondi; renvoyez-moi la facture; y a une erreur sur ma facture; mon remboursement arrive quand; changer de compte pour le prélèvement
# takeout
two large pepperoni and a caesar; i'd like the lasagna to go; can i order for pick up; do you deliver on main street; one poutine and two burgers; same thing as last friday; how long for a pizza; i want to place an order; could you add a dessert to that; an order of wings
deux grosses pepperoni pis une césar; la lasagne pour emporter; je voudrais commander; livrez-vous sur la rue principale; une poutine pis deux burgers; la même chose que vendredi; c'est long pour une pizza; passer une commande; rajoutez un dessert; un plat à emporter
# food-late
we're still waiting for our food; the driver says delivered and there's nothing; you forgot the fries; it's ice cold; this isn't what i ordered; there's no sauce; the soup spilled everywhere; we got somebody else's bag
on attend encore notre bouffe; c'est marqué livré pis y a rien; vous avez oublié les frites; c'est froid; c'est pas ce que j'avais commandé; y a pas de sauce; la soupe a tout renversé; on a eu le sac de quelqu'un d'autre
# table
could you seat eight of us at seven; we'd like to eat with you on saturday; we're running late for our table; can we sit outside; it's for an anniversary dinner; a high chair with that; we had a reservation under roy and won't make it; is there a wait right now
pouvez-vous nous asseoir à huit vers sept heures; on aimerait souper chez vous samedi; on va être en retard à notre table; on peut s'asseoir dehors; c'est pour un souper d'anniversaire; on avait une réservation au nom de roy on viendra pas; y a-tu de l'attente; une table en terrasse
# food-complaint
we got sick after eating there; there was glass in my salad; the waiter was rude; we waited an hour and a half; i found a hair; the steak was raw
on a été malades après avoir mangé là; y avait de la vitre dans ma salade; le serveur a été bête; on a attendu une heure et demie; j'ai trouvé un cheveu; le steak était cru
# event-hall
could you host my father's eightieth; about sixty people for a reception; what do you charge for a wedding; do you have a private room for a baptism; we need a hall for a christmas party; our company wants a retreat; how many people fit in your room
pourriez-vous recevoir les quatre-vingts ans de mon père; une soixantaine de personnes; vous chargez combien pour un mariage; un salon privé pour un baptême; une salle pour le party de noël; notre compagnie veut faire un lac-à-l'épaule; combien de monde rentre dans la salle; un vin d'honneur
# lost-item
i think i left my ring there; my kid's bear is still in the room; did anyone hand in a phone; we forgot a coat on the chair; my umbrella; i dropped an earring; my wallet fell out at your place
je pense que j'ai laissé ma bague là; le toutou de mon gars est resté; quelqu'un a rapporté un téléphone; on a oublié un manteau sur la chaise; mon parapluie; j'ai perdu une boucle d'oreille; mon portefeuille est tombé chez vous
# claim
somebody backed into me in a parking lot; i hit a deer; a pipe burst and the floor's ruined; hail damaged my roof; they broke into my car; the neighbour's tree fell on my fence; my basement's flooded; my bike was stolen
on m'a reculé dedans dans un stationnement; j'ai frappé un chevreuil; un tuyau a pété le plancher est fini; la grêle a abîmé mon toit; on a forcé mon auto; l'arbre du voisin est tombé sur ma clôture; mon sous-sol est inondé; on m'a volé mon vélo
# insurance-change
my daughter got her licence; we got a new truck; we moved; i sold the motorcycle; put my husband on it; take the collision off my old car; i'm working from home now; we put in a wood stove
ma fille a son permis; on a un nouveau camion; on a déménagé; j'ai vendu la moto; rajoutez mon mari; enlever la collision; je travaille de la maison maintenant; on a posé un poêle à bois
# legal-new
they let me go with no severance; my landlord won't give my deposit back; i was rear ended and my neck hurts; my wife left with the kids; we're buying a business and need the contract looked at; i got charged for drinking and driving; my employer hasn't paid me; i want to contest a will; my neighbour's suing me; do you handle custody
on m'a mis dehors sans indemnité; mon proprio veut pas me redonner mon dépôt; je me suis fait frapper et j'ai mal au cou; ma femme est partie avec les enfants; on achète un commerce faut vérifier le contrat; j'ai été arrêté pour alcool au volant; mon employeur m'a pas payé; contester un testament; mon voisin me poursuit; faites-vous la garde d'enfants
# file-status
i have a file with you and i'm wondering where it's at; any news on my case; i've been waiting on a settlement for months; did the other side answer; when's my next court date; did you send my letter; my file number is two twelve
j'ai un dossier chez vous c'est rendu où; des nouvelles de ma cause; j'attends un règlement depuis des mois; l'autre partie a répondu; c'est quand ma prochaine date de cour; avez-vous envoyé ma lettre; vous a-t-il manqué une pièce; on signe-tu toujours vendredi; avez-vous reçu mes documents; je vous ai envoyé ce qui manquait
# technician-visit
what time is he getting here; can your guy come in the afternoon instead; i'm not home at ten; is someone still coming; he was supposed to be here already; can he call before coming; forget the visit it's fixed
il arrive à quelle heure; votre gars peut-il venir l'après-midi; je serai pas là à dix heures; y a-tu encore quelqu'un qui vient; il devrait être déjà là; qu'il appelle avant de venir; oubliez la visite c'est réglé; on peut décaler le passage
# came-back
you fixed it tuesday and it's leaking again; it worked for two days; same noise as before; i paid and it still doesn't work; it broke again; the paint you did is peeling; the tile's cracking where you put it
vous l'avez réparé mardi pis ça recoule; ça a marché deux jours; le même bruit qu'avant; j'ai payé pis ça marche pas encore; ça a rebrisé; la peinture que vous avez faite lève; la céramique craque déjà
# no-heat
the radiators are cold; it's ten degrees in here; the thermostat's blank; the furnace clicks and stops; we woke up freezing; the pilot won't stay lit
les calorifères sont froids; il fait dix en dedans; le thermostat est noir; la fournaise fait clic pis arrête; on s'est réveillés gelés; la veilleuse reste pas allumée
# cooling
it blows but it isn't cold; the unit outside is covered in ice; water drips from the wall unit; the heat pump makes a racket; we're roasting in here
ça souffle mais c'est pas froid; l'unité dehors est pleine de glace; ça dégoutte de l'appareil au mur; la thermopompe fait un vacarme; on crève de chaleur
# tune-up
time for our yearly cleaning; it's been two years since anyone looked at it; get it checked before winter; renew my maintenance plan; the annual visit
c'est le temps du nettoyage annuel; ça fait deux ans que personne l'a regardée; la faire vérifier avant l'hiver; renouveler mon plan d'entretien; la visite annuelle; la révision de la chaudière
# appliance
my dryer tumbles but no heat; the fridge is warm; water on the floor when the dishwasher runs; the oven door won't shut; the washer walks across the room; the stove element is dead; it makes a grinding sound; the freezer's thawing; the microwave sparks
ma sécheuse tourne mais chauffe pas; le frigo est tiède; de l'eau par terre quand le lave-vaisselle part; la porte du four ferme plus; la laveuse se promène; un rond est mort; ça fait un bruit de frottement; le congélateur dégèle; le micro-ondes fait des étincelles; mon lave-linge n'essore plus
# power
the lights flicker; there's a burning smell near the panel; the breaker trips when i use the oven; half the house has no power; an outlet sparked; i got a shock from the switch; the doorbell quit
les lumières clignotent; ça sent le brûlé près du panneau; le disjoncteur saute avec le four; la moitié de la maison a plus de courant; une prise a fait des étincelles; j'ai pris un choc; la sonnette marche plus; plus de jus dans la cuisine
# renovate
we want to open up the wall between the kitchen and the dining room; our bathroom's from the seventies; we bought a fixer upper; finish the basement; an addition on the back; new shingles; redo the porch
ouvrir le mur entre la cuisine et la salle à manger; notre salle de bain date des années soixante-dix; on a acheté une maison à retaper; finir le sous-sol; un agrandissement en arrière; refaire le bardeau; refaire la galerie; aménager les combles
# child-absent
leo won't be in today; grandma's picking her up; we'll be there around ten; she threw up this morning; he has a dentist appointment first thing; i'm stuck on the bridge; her uncle is getting her tonight; he's got lice so he stays home; she won't be at class tonight
léo rentre pas aujourd'hui; c'est grand-maman qui va la chercher; on va arriver vers dix heures; elle a vomi; il a le dentiste ce matin; je suis pris sur le pont; son oncle vient le prendre; il a des poux il reste à la maison; elle sera pas au cours
# child-worry
my son came home with a bite; someone called to say she hit her head; he says a grown up pushed him; is there lice in the group; she ate nuts and she's allergic; he's got a big bruise; nobody told me she fell
mon fils est revenu avec une morsure; on m'a appelée pour dire qu'elle s'est cognée; il dit qu'un adulte l'a poussé; y a-tu des poux dans le groupe; elle a mangé des noix; il a un gros bleu; personne m'a dit qu'elle est tombée
# order-where
it says delivered and i have nothing; my order left two weeks ago; the tracking hasn't moved; will it get here before saturday; i can't find my tracking number; the mailman left it somewhere
c'est écrit livré pis j'ai rien; ma commande est partie y a deux semaines; le suivi bouge pas; ça va-tu arriver avant samedi; je trouve plus mon numéro de suivi; le facteur l'a laissé quelque part
# order-wrong
it's too small; there's one missing in the box; the cup came in pieces; i changed my mind i want to send it back; i'm still waiting for my money; you sent the blue one; wrong size
c'est trop petit; il en manque un; la tasse est arrivée cassée; j'ai changé d'idée je veux le retourner; j'attends encore mon argent; vous m'avez envoyé le bleu; pas la bonne grandeur; j'avais pris du vert
# buy-item
do you have it in large; will you get more green ones; is it machine washable; what's it made of; would it fit a ten foot wall; do you still have the lavender cream; i want to buy two
l'avez-vous en large; allez-vous en ravoir; ça se lave-tu à la machine; c'est fait en quoi; ça ferait-tu à un mur de dix pieds; avez-vous encore la crème; j'en achèterais deux
# job
i'm a licensed fitter looking to switch; my kid's sixteen and wants to bus tables; i saw you need a support rep; do you need an assistant; i have my cards to drive a tractor; looking for shovellers; do you take interns
je suis soudeur je veux changer de place; mon gars de seize ans veut travailler; j'ai vu que vous cherchez quelqu'un; avez-vous besoin d'une assistante; j'ai mes cartes de tracteur; cherchez-vous des pelleteux; prenez-vous des stagiaires; embauchez-vous
# human
i'd rather explain to somebody; this needs a person; can you put me through to someone; a machine won't get it; is it possible to talk to someone real; my case is special; is there a person i could talk to; is paul there; may i speak with janet
j'aimerais mieux l'expliquer à quelqu'un; ça prend une personne; pouvez-vous me passer quelqu'un; une machine comprendra pas; c'est possible de parler à quelqu'un de vrai; mon cas est spécial; est-ce que paul est là; je peux-tu parler à janette; martine travaille-t-elle aujourd'hui
# complaint
your guy left a mess; nobody called me back in two weeks; i'm fed up; it's the third time; i expected better; he was rude to my wife; this is not acceptable; i've never been so badly served; i'm really disappointed in you
votre gars a laissé tout à l'envers; personne m'a rappelé en deux semaines; je suis tannée; c'est la troisième fois; je m'attendais à mieux; il a été bête avec ma femme; c'est inacceptable; jamais été aussi mal servi; je suis vraiment déçu de vous autres; c'est pas sérieux
# message
i'm returning your call; i had a missed call from you; tell them i phoned; can someone ring me back; could you let the boss know; have her call me; just pass it on; somebody left me a message to call
je vous rappelle; j'ai un appel manqué de vous; dites-leur que j'ai appelé; quelqu'un peut me rappeler; avisez le patron; qu'elle m'appelle; faites le message; on m'a laissé un message de rappeler
# book
do you have anything wednesday; i want to come in; put me down for next week; when's your soonest opening; can you see me today; i'd like to drop by for a look
avez-vous de quoi mercredi; je voudrais passer; mettez-moi la semaine prochaine; c'est quand le plus tôt; pouvez-vous me voir aujourd'hui; j'aimerais aller vous voir
# change
i can't come at three anymore; something came up; i have to move it; we need another day; push it back a week; i won't be able to make it; i have to change my time
je peux plus venir à trois heures; j'ai un empêchement; faut que je la déplace; ça nous prend une autre journée; reculez ça d'une semaine; je serai pas capable d'y aller; je pourrai pas être là; faut que je change mon heure
# directions
are you the one beside the pharmacy; are you next to the church; what street is that on; i'm driving around in circles; how far from downtown; where can i leave my car; where are you located exactly
êtes-vous à côté de la pharmacie; vous êtes sur quelle rue; je tourne en rond; c'est loin du centre-ville; où je laisse mon char; vous êtes situés où; c'est proche de quoi
# form
how do i register; what do i fill out; i lost the link to the questionnaire; can i do the paperwork ahead; you were supposed to send me papers
comment on s'enregistre; qu'est-ce que je remplis; j'ai perdu le lien du questionnaire; faire la paperasse d'avance; vous deviez m'envoyer des papiers
`;
