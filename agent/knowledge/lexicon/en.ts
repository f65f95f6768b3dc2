/** English: what callers say for what pages write, whatever the business. */

/** One meaning a line; the first word stands for the others. */
export const SAME = `
price pricing cost fee
hour opening
phone telephone
email mail
child kid kids children kiddo
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
mom mother mum
dad father
grandma grandmother
grandpa grandfather
tv television
laptop notebook
bike bicycle
fridge refrigerator
aircon airconditioner
apartment flat
cheque check
licence license
program programme
gray grey
organise organize
theatre theater
litre liter
metre meter
pyjamas pajamas
jewellery jewelry
`;

/** One subject a line: each word of it may bring the others along. */
export const RELATED = `
price charge rate expensive cheap much dollar
pay payment card cash debit credit cheque tap
pay paid upfront deposit advance
card visa mastercard amex interac apple google tap
hour open close closed time schedule
weekday monday tuesday wednesday thursday friday
weekend saturday sunday
evening night late
morning early
midnight night clock overnight 24
noon lunch midday
minute quarter half
child baby toddler infant teen age
son daughter boy girl child
fifteen sixteen fourteen thirteen teen teenager age
old age year
wife husband spouse couple partner
dog puppy pet pup
cat kitten pet
cat tomcat kitten
parrot bird budgie parakeet cockatiel
rabbit bunny hamster guinea ferret
reptile snake turtle tortoise lizard
appointment book booking schedule reserve reservation visit
walkin walk drop line queue first
show present absence miss missed
cancel reschedule postpone miss missed notice
reschedule move change date
late delay minute
refund return money
return exchange receipt
insurance coverage cover claim plan
insurer insurance manulife desjardins sunlife greenshield bluecross
insured liability insurance cover
discount deal rebate reduction
discount student senior
senior elder retired retiree 65 60
student school college university
coupon promo promotion code sale
park parking lot
bus metro subway transit train station
wheelchair accessible accessibility ramp elevator stairs
elevator lift floor stairs
deposit upfront advance
emergency urgent urgently immediately
pain ache hurt sore toothache
bring document card proof identification
id identification licence passport proof
long last duration minute
fast quick soon rush express
today same day
ahead advance before notice early
deliver delivery ship shipping bring
allergy allergic gluten nut
vegan animal vegetarian plant
vegan dairy egg
halal kosher religious
leak leaking drip dripping
clog clogged block blocked unclog drain
empty drain clog
membership member subscription join sign
class lesson course session
class workshop teach learn taught training
shower locker towel
locker lock padlock
job hiring hire career work vacancy resume
repair fix broken break
replace replacement change swap
wait waiting
where address located location street
phone call reach number
language speak french english bilingual spanish portuguese italian arabic mandarin
area serve neighbourhood region travel distance
town city outside area
first new
initial first
free complimentary included
extra included additional surcharge supplement
holiday christmas closed statutory canada labour thanksgiving easter
sick ill
buy purchase sell
sell stock carry sale
wash clean cleaning
die death deceased pass passed
death estate executor funeral
house home
picture xray
tooth teeth dental dentist
gum mouth dental
whiten whitening bleach whiter
braces orthodontic aligner wire invisalign straighten
crown cap implant bridge
filling cavity decay
dentures false plate
plumber plumbing pipe
pipe frozen burst thaw ice freeze
toilet bathroom sink tub bath faucet tap
tank heater boiler furnace hot
heater boiler furnace hot
basement flood sump pump
power outage electricity battery
mechanic garage car engine
tire wheel winter summer rotation storage snow
brake pad rotor squeal squeak
oil synthetic conventional
loaner courtesy borrow lend
shuttle lift ride drive
keys drop overnight slot
used secondhand second inspection
electric hybrid ev tesla battery charger
diagnosis diagnostic find
approval authorization permission ask
notary deed signing sign legal
will testament inheritance estate
dementia incapacity mandate protection
mortgage loan purchase property
mandate power attorney
copy certified
diploma certificate copy document
passport travel letter consent abroad
marry marriage wedding civil
gym workout train trainer exercise
trainer coach personal
freeze pause suspend hold
quit leave cancel end terminate stop
spin cycling bike
friend guest buddy visitor
babysit childcare daycare nursery watch mind
sauna steam spa jacuzzi whirlpool
swim pool swimming
bread loaf bake bakery sourdough baguette
cake birthday wedding order
leftover yesterday day-old
coffee drink tea espresso latte
computer laptop
pickup collect
cafe restaurant coffee shop wholesale supply
vet veterinary animal clinic
spay neuter sterilize operation surgery fixed
eat food fast
food diet kibble
pill medicine medication prescription refill
vaccine shot rabies needle jab
checkup exam visit
boarding kennel keep vacation
sleep euthanasia euthanize goodbye put
cremation ashes
microchip chip
flight abroad country travel
afraid nervous scared terrified anxious sedation gentle fear
haircut hair stylist salon barber cut trim
dye color highlight balayage root
beard shave barber
nail manicure pedicure gel polish
wax waxing brow eyebrow lash
massage spa therapist massotherapy
facial skin peel acne
tattoo piercing ink
room hotel stay night suite
checkin checkout arrive arrival leave departure
breakfast morning included buffet
bed crib cot double queen king
table restaurant menu meal
menu dish food course
dinner supper evening
lunch noon
wine beer alcohol bottle corkage licensed
takeout takeaway pickup order
patio terrace outside outdoor
highchair child
party group event private people
cater catering event buffet
lawyer legal advice attorney
divorce separation custody family
tax taxes return filing accountant
accountant bookkeeping payroll tax
immigration visa permit residency
tour visit show guided
museum exhibit exhibition gallery
ticket admission entry entrance
gift certificate card voucher
expire expiry valid good forever
email write contact
staff team owner boss
instalment installment spread interest finance month
zoom video remote online camera distance
wifi internet password
electrician electrical wiring outlet panel breaker
roof roofing shingle leak gutter
hvac conditioner cooling heating furnace pump
clean cleaner maid housekeeping
move mover moving truck box
storage unit locker
lawn grass mow mowing landscaping garden
snow plow removal driveway
pest exterminator mouse mice rat ant bedbug cockroach wasp
locksmith locked lock key
paint painter painting
carpenter renovation contractor kitchen
window glass pane
appliance washer dryer dishwasher fridge oven
phone screen cracked battery
computer virus data recovery repair
bike tune flat chain brake
glasses lens frame optician eye
eye vision optometrist test
contact lens
hearing aid ear
pharmacy pharmacist prescription drug medicine
flu shot vaccine
blood test sample lab
physio physiotherapy physiotherapist back knee injury
chiropractor back neck spine
psychologist therapist therapy counselling
podiatrist foot feet orthotics
pregnant pregnancy expecting maternity
daycare childcare nursery infant subsidized
camp summer week child
school enroll enrol registration tuition
driving lesson road test instructor
music piano guitar violin lesson
dance ballet hiphop class
martial karate judo class
yoga pilates class mat
flower florist bouquet arrangement
dry cleaning suit stain laundry
tailor alteration hem seamstress sew
shoe cobbler sole heel
photo photographer portrait shoot
print printing copy flyer
book bookstore novel
library borrow card
rent rental hire lease
trailer truck van rental
car rental insurance deposit mileage
towing tow breakdown stuck
windshield glass chip
scratch dent body paint bumper
wash detailing wax interior
battery dead boost
real estate agent house sell listing
rent apartment tenant lease landlord
condo syndicate association
bank account savings chequing
lost stolen card replace block
loan credit rate interest
transfer wire etransfer
balance statement account
pin password reset forgot
fraud suspicious charge dispute
atm withdraw limit cash
confidential privacy private
complaint unhappy problem complain
receipt invoice bill
tip gratuity
minimum order least
size large small
weight pound kilo heavy
dress code wear clothing
bring own
smoke smoking smoker
pet dog allowed
noise quiet
loyalty points reward
waitlist waiting list
experience qualified certified licensed degree
certified licence permit registered
guarantee back stand warranty
leave drop
store keep storage
plane flying fly flight
supply provide
burn fire damage flood
water damage flood mould mold
safe safety secure
cheaper half price discount
round clock 24 always
initial first new never visit
hygienist scaling plaque cleaning
swelling swollen swell abscess infection
broken chipped cracked knock fell lost
afterhours voicemail closing night
submit claim bill direct directly portion share
sit stay remain room parent
parent mom dad guardian adult
stain yellow bright white whiten
breastfeeding pregnant expecting nursing
calm relax gas nitrous sedative sleep nervous
tray retainer straight crooked aligner
grind clench guard mouthguard night
hourly rate labour
travel trip mileage drive far distance
dispose haul remove old away rid
snake auger backed slow gurgle clog clear
sewer main line root
scope camera video inspect inspection footage
again recur back return
thaw torch dryer cold winter pipe
valve shut shutoff main water
workmanship labour guarantee
permit paperwork city town
renovation remodel redo bathroom
tile ceramic floor
convert tub shower
litre quart filter oil
changeover swap mount install rim put
season storage keep hold store
noise squeal grind squeak rattle
replacement substitute loaner
preowned used secondhand check inspect seller
plug charge charger charging electric
approve authorize ask permission consent agree
wrong trouble fault diagnose diagnosis
rust rustproof undercoat spray
offer accepted house closing papers paper
down payment transfer wire draft
couple both husband wife two
decide affairs incapacity mandate mind
fly travel trip abroad vacation
stamp certify certified true copy
north distance remote city
ceremony wedding officiant witness marry garden
prenup prenuptial marriage contract
settle estate months executor
upstairs floor stairs elevator access
commitment contract month monthly annual yearly
injury injured broke leg doctor note sick
signup join register registration enrol
fob tag badge key access
trial assessment first free goal
toddler baby kid mind watch corner
belongings stuff valuables locker
hot tub jacuzzi spa whirlpool
dropin day pass guest once
lift weight weights train
minor teen teenager parent
slice cut sliced
leftover yesterday old cheaper half
write name message inscription
picture photo print image
trace safe contain wheat flour
flourless gluten wheat celiac
bicycle bike neighbourhood
account wholesale supply weekly
course class learn teach workshop
balance expire forever
seat sit stool chair table
mug cup own
booster repeat year often
fix neuter castrate spay
fasting fast eat food water
stitch cone recovery pain
bleeding bleed hurt wound injury emergency
poison swallow swallowed chocolate toxic
exotic rabbit bird parrot turtle reptile hamster
claw nail beak trim
holiday vacation away boarding
renew renewal refill repeat
unopened return bag
ash ashes urn cremation
lost register chip microchip
certificate health document export
country abroad flight moving
playground games toys
interpreter language speak translation
stairs step steps accessible
mobility wheelchair walker
senior elderly old
bathroom washroom toilet restroom
reschedule postpone delay
subscribe subscription plan
trade tradein exchange
assemble assembly setup
pickup fetch collect drop
emergency plumber burst flood
smell odour gas
waterproof leak seal
heating heat warm radiator
cooling cool conditioner air
worker employee staff technician
satisfaction unhappy complaint manager
replace new install installation
check examine inspect look exam
`;
