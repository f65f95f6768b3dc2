/**
 * Words that mean near enough the same to a receptionist, in both languages at once: an owner writes « clogged
 * drain », a caller says « mon évier est bouché ». A line is one topic.
 */
export const topics: Readonly<Record<string, string>> = {
  water:
    'leak leaks leaking leaky drip dripping flood flooding flooded overflow overflowing burst pouring spraying sewage sewer backup fuite fuites coule inonde inondation degat deborde refoule refoulement egout gouttes pisse jaillit',
  pipes:
    'pipe pipes drain drains clogged clog plumber plumbers plumbing plombier plombiers plomberie tuyau tuyaux tuyauterie bouche bouchee evacuation drainage soldered joint',
  fixtures:
    'faucet tap sink toilet toilets tub shower bathtub valve robinet evier lavabo toilette toilettes bain douche baignoire cuvette',
  waterheater: 'heater tank boiler chauffe reservoir',
  heating:
    'heating furnace heat hvac thermostat radiator chauffage fournaise thermopompe calorifere chaudiere froid',
  cooling: 'cooling conditioning conditioner ac climatisation climatiseur clim refroidir',
  electricity:
    'electric electrical electrician wiring outlet breaker fuse sparks electrique electricien electricite prise disjoncteur panneau filage etincelles',
  renovate:
    'renovation renovations reno renovate remodel remodeling remodelling redo redone rebuild renover renos refaire moderniser',
  kitchen:
    'kitchen kitchens cabinet cabinets countertop countertops counter quartz granite backsplash cuisine cuisines armoires comptoir',
  bathroom: 'bathroom bathrooms washroom bath salle',
  roof: 'roof roofing shingles gutter gutters toit toiture bardeaux gouttiere gouttieres',
  lawn: 'lawn grass garden landscaping mowing gazon pelouse jardin amenagement paysager tonte',
  snow: 'snow plow plowing shovel neige deneigement pelleter',
  clean: 'cleaning cleaner cleaners maid housekeeping menage nettoyage nettoyer entretien',
  moving: 'mover movers relocating demenagement demenager demenageur',
  pests:
    'pest pests mice mouse rats ants cockroaches bedbugs wasps exterminator souris fourmis coquerelles punaises guepes exterminateur vermine',
  car: 'car cars vehicle vehicles auto autos truck van suv char voiture voitures vehicule vehicules camion bagnole corolla civic mazda jetta',
  tires: 'tire tires tyre tyres wheel wheels flat puncture pneu pneus roue roues crevaison',
  brakes:
    'brakes brake transmission clutch engine muffler oil freins frein embrayage moteur silencieux vidange courroie suspension amortisseurs carrosserie',
  tow: 'tow towing towed stranded stuck ditch battery boost jumpstart dead breakdown roadside remorquage remorqueuse remorquer depanneuse panne batterie booster survoltage demarrer demarre fosse',
  tooth:
    'tooth teeth dental dentist dentists cavity filling crown molar gums gum hygienist toothache braces whitening dent dents dentaire dentiste carie plombage couronne molaire gencive gencives hygieniste broches detartrage',
  pain: 'pain hurts hurt ache aching sore swollen swelling bleeding douleur mal enfle enflure saigne souffre',
  medical:
    'doctor physician nurse clinic medical checkup physical patient patients medecin docteur infirmiere clinique medicale',
  prescription:
    'prescription prescriptions refill refills medication medications pills pharmacy ordonnance ordonnances renouvellement medicament medicaments pilules pharmacie',
  results:
    'results result test tests bloodwork lab xray resultats resultat analyse analyses prise radiographie',
  therapy:
    'therapy therapist counseling counselling psychologist massage physio physiotherapy chiropractor therapie therapeute psychologue massotherapie physiotherapie chiro',
  pet: 'pet pets dog dogs cat cats puppy kitten vet veterinary veterinarian vaccine vaccines grooming chien chiens chat chats chiot chaton animal animaux veterinaire vaccin vaccins toilettage',
  hair: 'hair haircut haircuts color colour highlights barber stylist salon cheveux coupe coloration meches barbier coiffeur coiffeuse coiffure',
  beauty: 'nails manicure pedicure facial waxing lashes ongles manucure pedicure epilation cils soin soins',
  fitness:
    'gym membership trainer training class classes yoga fitness entrainement entraineur cours abonnement',
  law: 'lawyer lawyers attorney legal lawsuit sue sued court divorce custody injury arrested charged avocat avocate avocats juridique poursuite tribunal garde blessure proces notaire testament',
  tax: 'tax taxes accounting accountant bookkeeping impot impots comptable comptables comptabilite fiscal fiscale declaration revenus livres fisc',
  taxdebt:
    'assessment audit garnish seized seizure bailiff cotisation saisie saisir huissier penalite gele avis',
  insurance:
    'insurance insured insure coverage claim claims policy premium assurance assurances couverture reclamation sinistre police prime',
  mortgage: 'mortgage loan loans refinance hypotheque pret prets refinancement credit',
  realestate:
    'listing listings property properties house houses apartment apartments condo rent rental lease tenant landlord realtor viewing showing proprietes propriete maison maisons appartement logement loyer location louer locataire bail courtier inscription',
  sellhouse: 'sell selling valuation appraisal vendre vente evaluation',
  software:
    'software app application platform demo demonstration trial saas feature features integration integrations tool logiciel plateforme demo demonstration essai fonctionnalite fonctionnalites integration outil solution',
  techproblem:
    'password login locked error bug crash crashed crashing broken frozen computer laptop internet network wifi printer email outage motdepasse connexion erreur bogue plante planter ordinateur portable reseau imprimante brise brisee',
  website: 'website site web online ligne',
  delivery:
    'delivery deliver delivered shipping ship shipped shipment package parcel tracking courier livraison livrer livre livree expedition colis suivi',
  order: 'order orders ordered commande commandes commander',
  refund:
    'refund refunds refunded return returns exchange money-back rembourser remboursement retour retourner echange echanger',
  bill: 'invoice invoices bill bills billing billed charge charged overcharged payment payments pay paid balance statement receipt facture factures facturation paiement paiements payer solde recu releve',
  table:
    'table tables reservation reservations dinner lunch brunch party guests diner souper dejeuner couverts',
  event:
    'event events wedding weddings banquet catering birthday corporate evenement evenements mariage mariages banquet traiteur anniversaire fete reception',
  room: 'room rooms suite suites stay night nights checkin hotel chambre chambres sejour nuit nuits hotel nuitee',
  food: 'menu takeout pickup allergy gluten vegan emporter allergie vegetarien',
  school:
    'enroll enrollment enrolment registration register student students tuition course courses lesson lessons daycare inscrire inscription etudiant eleve cours lecon lecons scolaire garderie formation',
  donate: 'donate donation donations volunteer volunteering charity don dons donner benevole benevolat',
  job: 'job jobs hiring hire employment career careers resume cv apply applying position internship apprentice apprenticeship emploi emplois embauche embaucher embauchez engagez job travail candidature candidatures postuler poste postes stage stages apprenti carriere',
  supplier: 'supplier suppliers vendor vendors wholesale fournisseur fournisseurs livreur gros',
  press: 'press media journalist interview reporter presse media journaliste entrevue',
  partner: 'partnership partner partners reseller partenariat partenaire partenaires revendeur',
  subscription: 'subscription subscriptions membership account plan abonnement abonnements compte forfait',
  warranty: 'warranty guarantee guaranteed covered garantie garanti garanties couvert couverte',
  photo: 'photo photos photography photographer shoot portrait photographe photographie',
  printing: 'print printing prints flyers banners impression imprimer depliants',
  lock: 'lock locks locked locksmith key keys serrure serrures serrurier cle cles barre embarre debarrer',
  garage: 'garage garages',
  window: 'window windows glass fenetre fenetres vitre vitres',
  floor: 'floor floors flooring hardwood tile tiles carpet plancher planchers tuile tuiles ceramique tapis',
  paint: 'paint painting painter peinture peintre peindre',
  solar: 'solar panels panel solaire panneaux',
  pool: 'pool spa hottub piscine',
  tree: 'tree trees stump arbre arbres emondage souche',
  funeral: 'funeral cremation burial obsèques funerailles cremation deces',
  travel: 'trip flight flights travel vacation cruise voyage vols vol vacances croisiere',
  camera: 'alarm alarms security camera cameras alarme alarmes securite',
  eyes: 'eye eyes glasses lenses optometrist vision lunettes verres yeux optometriste lentilles',
  immigration: 'visa immigration citizenship passport permit citoyennete passeport permis',
};
