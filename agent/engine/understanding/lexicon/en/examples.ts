/** What callers say, by what they want: examples that the recogniser of acts learns from. One a line. */
export const examplesEn: Readonly<Record<string, string>> = {
  buy: `we're after a company to do our yearly catalogue
hey i saw your van what is it you people do
someone at church gave me your card
i'd like to have my sign redesigned
we might be needing your help in the new year
we are thinking about new windows
i need my taxes done this year
i want to get my kitchen redone
we want to put in a pool
i need new tires for my car
my roof needs replacing
my accountant retired and i need another one
i am starting a company and need help with the paperwork
i need a lawyer for my divorce
my dog needs a groomer
i need a new furnace installed
looking to sell my house this spring
i want braces for my daughter
do you guys do basements
do you do payroll
would you be the right people for a small bathroom
we bought an old house and it needs everything
my mother needs someone to come in and clean once a week
we would like to upgrade our phone system
i need somebody to take over a job that was left half done
i have been meaning to fix up the deck
what would be involved in building an extension
do you guys do residential or only commercial
can you install a charger at my place
i need a translator for some documents
i am interested in what you guys do could somebody walk me through it
i run a small bakery and we are looking for a studio to do our branding
do you guys take on small projects
my friend carla used you last year and said you were great i might want to hire you
are you taking on new clients at the moment
i saw your website and wanted to find out about your services
we need somebody to do a mural in our lobby
i have a project i would like to discuss
we are shopping around for a new provider
we just opened a shop and need help with signage
a friend suggested i call you
my neighbour recommended you
i was referred to you by my sister
somebody told me you do good work
i have got an idea and want to know if you can build it
do you work with restaurants
do you work with small businesses
do you handle jobs like that
is that something you would do
is that something you can help with
i would be a first time customer
i would be a new customer
i am not a client yet
i have never used you before
we are in need of a photographer
we are in the market for a new supplier
i am calling about maybe getting some work done
we want to get some work done on the house
i want to hire you for an event
we would like to work with you
i would love to work with you guys
i am thinking of doing some renovations
we are planning a big project in the spring
i need someone to build a fence
i need someone to look after our accounts
i am looking for a company that can handle our cleaning
could you take care of my garden
can you help my business
tell me about your services
what do you guys offer
what exactly do you do
can you tell me about your product
i want to know more about your software
i would like to see a demo
can i try it out
we are considering switching to you
i am unhappy with my current provider and want to switch
do you have any promos for new customers
i want to sign up
how do i get started with you guys
i would like to become a client
i want to buy one
i am interested in purchasing
my company needs a new website
our office needs a new system
we are a team of twenty looking for a tool
can you do custom work
are you able to do a whole house
we just moved in and need a few things done
i got your name from a colleague
i want to redo my storefront
we are thinking about an upgrade
i would like to talk about a project
i am exploring options for my company`,
  price: `what's the damage for a basic job
would you be able to quote me on something
how do you bill hourly or flat
what do you usually get for a job like that
how much to replace the brakes
how much to do my taxes
what would a new bathroom run
any idea what that would cost me
i need a written quote for my landlord
can you price out a new deck
could someone come by and estimate the work
how much for two rooms
what is the price for a haircut
what do you charge for something like that
i would like to get an estimate for a backyard deck
how much would a logo cost
could you give me a rough idea of your rates
what kind of packages do you have
is it possible to get a proposal for our office
i was hoping to get a quote
how does your pricing work
what would you guys charge to shoot a catalogue
can you give me a ballpark figure
is there a minimum budget
can i get someone to look at my place and give me a price
how expensive is a full package
what does it cost
how much is it
how much are you
what are your prices like
what is your hourly rate
what would that set me back
what am i looking at price wise
what are we talking about money wise
can someone come and give me a quote
i want a free estimate
i need a price on a new roof
could you price something for me
i would like a bid
do you charge by the hour or by the job
how much do you usually ask for that
what is the going rate
is it expensive
i am getting quotes from a few people
what does the basic plan cost
how much per month
how much per person`,
  human: `enough get me a person
can you connect me with one of your people
i'd feel better talking to an employee
my situation is kind of complicated can someone listen to me
stop with the robot and give me someone
i am not talking to a computer
is there a live human i can deal with
i want somebody real
i'd like to be transferred
get your supervisor on the line
let me talk to a human
i need to talk to an actual person
just transfer me to somebody
is there anyone there i can speak with
i do not want to talk to a machine
connect me with the person in charge
can i speak with whoever owns the place
i would rather deal with a person if that is okay
i would rather deal with a human
i would prefer a person
i prefer talking to people
put me through to someone who knows what they are doing
who can i talk to about a problem
get me someone
can i speak to one of your staff
can i talk to someone in your office
i would prefer to discuss it with a human
live agent
give me a real person
is there a person i can talk to
are there any humans there
i need a human not a computer
could someone pick up the phone
let me speak to somebody
i want to speak with someone on your team
i want your manager
i demand to speak to a supervisor
can you get your boss
i would like to explain it to someone
i need to talk this through with somebody
it is complicated i would rather explain it to someone
this is a delicate situation i would like to speak to somebody about it
it is a personal matter
can you hand me over to a colleague
switch me to an operator
i have a special request that needs a person
nobody understands me put a person on
can a person help me please
can somebody help me in person`,
  person: `is mr grant around
can i get brenda
is the owner in
i have to speak to robert it is about his order
kevin please
calling for miss adams
could you see if paul is free
tracy asked me to call her
i am calling back mike he tried to reach me
can you put me through to rebecca please
could i please talk to simon
is julie there
is mark in today
is doctor patel available
can i speak with mister jones
may i speak with susan
i am looking for karen
i am trying to reach dave in accounting
i am returning a call from peter
i am returning your call
i got a missed call from this number
somebody from your office called me
someone left me a voicemail
could you connect me to tom
i need to get a hold of lisa
i was talking to anna earlier and we got cut off
is jim around
does michael still work there`,
  message: `could you get word to the team that i'll be late
have them phone my cell
i'd like to leave a quick note for the accountant
somebody please call me at home tonight
can you tell her i've sent the files
tell the plumber the gate code is 1234
it is the courier i have a parcel for you i'll be back tomorrow
i'm from the tile store your order is in
just pass on that the meeting is cancelled
could you remind steve about our lunch
have the office call me when the papers are ready
can someone ring me about my file
let them know the key is under the mat
i'm calling from the school about a delivery please have someone call
i will be out until four so they should call after that
can i leave a message
could you have someone call me back
please let them know i am running behind
tell the team the package is at the back door
i would like a call back tomorrow if possible
can you pass something along to the owner
would you ask somebody to phone me
i just want to leave my number so they can ring me
take a message please
can someone return my call
give them a message from dave at the bank
have julie give me a ring when she is free
could you jot down a note for them
could you write something down for the boss
let the designer know i approved the draft
just wanted to say the cheque is in the mail pass that along
have someone call me
i would appreciate a callback
can you relay something for me
would you tell them i called
tell him i called
tell her i am on my way
let him know that i will be there at five
ask her to get back to me
have him phone me at home
can you make sure they get this
please inform the manager that the order is late
i need to get word to the crew
it is for mary just say that her mother called
i wanted to let you know that the parts came in
just letting you know the delivery arrived
can they get back to me
when they get in have them call me
please have the owner contact me
can you note that down for them
my number is 613 have somebody ring me
could you pass it on to the right person`,
  complaint: `i am beyond annoyed with your company
your work was shoddy and i won't stand for it
the thing you installed fell off the wall
you left my house a mess
it broke two days after you fixed it and now it is dangerous
i want to know who is responsible for this disaster
you have cost me a lot of money
i am not paying for this
i have had it with your excuses
this has been going on for weeks
i will take you to court
your driver almost hit me
i got a huge bill by mistake and i am upset
this is the worst service i have ever had
i have called four times and nobody ever gets back to me
your employee was incredibly rude to me and i want to file a complaint
i am really not happy with how this was handled
your last invoice was completely wrong and i am livid
i am tired of this runaround
i would like to lodge a complaint
you people ruined my project
i want my money back
this is ridiculous
i am so angry right now
i have been waiting for three weeks
you guys messed up
you never showed up
i am extremely disappointed
i had a terrible experience
one of your guys damaged my floor
your technician broke my window
i am going to leave a bad review
i will be contacting my lawyer
this is not what i paid for
i have been treated very badly
you lied to me
i am sick of waiting
nobody does anything
it still is not fixed
i am fed up with you people
what kind of business are you running
you promised me and nothing was done`,
  book: `got any room tomorrow morning
let's find a time to get together
would there be a time slot around lunch
put me in the calendar for the twelfth
when's the soonest i can be seen
can your guy come and measure on friday
i'd like the technician to come by next week
could we come visit the showroom saturday
i want to come and look at samples
can someone visit us to take measurements
i would like a checkup for my son
i want a haircut on saturday
what is the earliest you have
could i see the accountant before the end of the month
is there anything this weekend
i would like to book an appointment
when is your next opening
can i come in on thursday
do you have anything available this afternoon
i want to set up a time to meet
can you squeeze me in tomorrow
i would like to see someone next monday
any chance of an earlier slot
hoping to schedule a session for my daughter
how do i make a booking
what times do you have on friday
i was hoping to stop by on friday around three
can i grab a spot next wednesday
what is your availability like next week
i want to come in for a consultation
pencil me in for tuesday please
is it possible to be seen this week
i would like to arrange a meeting with one of your designers
can you see me today
do you have a slot open at noon
how soon can you fit me in
when can i come in
when could someone come over
could you send someone out on monday
i need an appointment as soon as possible
do you have any openings
are you free on the tenth
would saturday morning work
is there room on the calendar this month
get me in with the doctor
i am due for my checkup
i want to reserve a table for two
we would like to reserve a room
sign me up for the class
when would you be able to see me
i would like to meet with somebody
could we find a time to talk
does anybody have time tomorrow
is anything free after five`,
  change: `i'd like to switch my tuesday to wednesday
i can't come this week after all
i won't be home when your guy comes
can he come tomorrow instead
my kid is sick so we have to cancel
something came up at work can we move it
i double booked myself
can you make it later in the day
the ninth is no good anymore
can i get an earlier appointment than the one i have
please remove my reservation
we need to find another time
i am supposed to come at four but i am stuck at work
i forgot about my appointment can i get a new one
i need to cancel my appointment
is there any way to move my appointment to next week
i have to reschedule
i can not make my two o clock
need to change the date of my appointment
i have got to push back my appointment
i will not be able to make it on the fifth
could i come earlier than planned
please take my name off the schedule for monday i can not come
i need a different day
can we do another time
can we bump it to later
my plans changed and i can not come
i am sick and can not come in today
i am going to miss my appointment
could we postpone until friday
i have a conflict that day
i would like to swap my time
call off the visit please
scrap my booking for tomorrow
the time you gave me does not work anymore
i had something at three and need it later
i am running late for my appointment`,
  directions: `which way from the bridge
i'm in the parking lot but which door is it
give me the street and number please
are you guys in the mall
what's around you i can't seem to find it
how would i come by train
which exit do i take off the highway
what is the cross street
my gps sends me somewhere else
i'm on main street and can't see your sign
where can i leave the truck
are you past the hospital
do you have your own lot
what intersection are you at
where are you located
what is your address
how do i get to your place from the airport
i can not find the building
where do i park
is there free parking nearby
what street are you on
which floor are you on
can you give me directions
i am outside but i do not see an entrance
are you downtown
what is the closest subway station
can you send me your location
how far are you from the university
what is the best way to reach you by car
i am driving around in circles which building are you in
what city are you in
do i turn at the lights or after the bridge
do i go left or right at the corner
where is your shop exactly
can you tell me the civic number
what is the street number
is there a lot where i can leave my car
can i leave my car in front
are you on the north side or the south side
text me the address
are you close to a bus stop
i am lost
i am at the traffic light and i do not see you
is it the building next to the bank
are you across from the mall
which door do i use
what is the suite number
i am here where do i go
how long is the drive
can i take the bus to get there
is it easy to find
what neighbourhood is it
i passed the church did i go too far
what side of the road
do you have a map
what is the postal code for my gps
is there a place to put my bike`,
  form: `i haven't got the registration papers yet
send me whatever i need to fill in
you asked me to complete a form but the page is blank
what paperwork is required for newcomers
my wife did half the questionnaire and it did not save
the form keeps giving me an error
i was told to fill out a questionnaire before the meeting
can i have a fresh link for the form
where do i put my information
i have not received the email with the questions
i need the intake form
i never got the form you were supposed to send
do i need to fill anything out before i come
how do i register as a new client
where can i get the paperwork
you said you would email me a form
can you resend the registration form
i have not received my documents to fill in
is there paperwork for first timers
do you have a form you want me to fill out
the registration link does not work
i need to sign up as a new customer what papers do you need
can i get the intake paperwork ahead of time
i lost the form you sent me
where do i find the client questionnaire
someone told me there would be a document to complete
do you want me to fill in something before the visit
the link you sent for the questionnaire is broken
what do i have to sign
do i have to sign anything
i am supposed to send you my information somehow
is there an online form
i deleted the email with the form
where is the consent form
can i do the paperwork at home
i need to update my patient form
can you mail me the sheet`,
  none: `are you open late on thursdays
do you take debit
what's your fax number
is there somewhere to eat nearby
how big is your team
that's okay
can you speak up
i'm a robot too
would you like to save on your phone bill
pizza pizza how can i help you
are your prices in us dollars
do you recycle
what's the average wait
cool
dad stop it
do you do electrical too
are you bonded
which areas do you cover
what kind of wood is it
does it come with a warranty
how long does it usually take
do you have references
what kind of paint do you use
do you give receipts
do i have to be home
is there a deposit
are you the cheapest in town
what languages do you speak there
how many bedrooms can it heat
what happens if it rains
is your company family owned
what is the deadline to file taxes
how long is the warranty
do you work weekends
do you have a catalogue online
what time do you open tomorrow
are you open on sundays
do you take credit cards
hello there
how is it going
who am i talking to
are you a robot
do you ship internationally
what is your return policy
i think i have the wrong number
we can lower your electricity bill
this is an important message about your car
one large cheese pizza to go
what is the weather like
thank you bye
never mind
sorry can you hear me
how many people work there
do you have wifi
are dogs allowed
is your place wheelchair accessible
what year were you founded
do you speak spanish
let me see
yes
i like turtles
what is two plus two
can you do my homework
turn off the lights
do you offer gift cards
is there a dress code
how long does a session last
hey siri set a timer
hold on a second my other line is ringing
i love your music on hold
no thanks i am good
who is the president
do i need to bring anything with me
what are you up to
when do you guys close
are you closed for christmas
do you take cash
do you have vegan options
who owns the company
which forms of payment do you accept
how long have you been around
what is your email
do you have a facebook page
is this dominos
i am calling on behalf of bell about your phone plan
we have been trying to reach you about your business loan
oops wrong number
i have no idea why i called
just testing the line
let me think about it
mom i am on the phone
are you an ai
what is your name
tell me something funny
did you see the game
great thank you so much
no that is all
excuse me
do you guarantee your work
are your products made in canada
is it safe for kids
what is your cancellation policy
can i bring my dog
what should i wear
how old do you have to be
do you have a washroom
is there a discount for seniors
what payment methods do you accept
do you accept insurance
who is the best hockey player
what is for dinner
the kids are in the car
somebody is at the door
give me a minute
i am just looking for my pen
how many locations do you have
do you have insurance
what brand do you use
how does it work
is it made of wood
what is the difference between the two
how long does it take
good morning
good afternoon how are you
sing me a song
you sound nice
i did not say anything
what did you say
i do not know
maybe
okay
perfect thanks
have a nice day
your mother
what happened
nothing
i love you
where were you born
what time is it
what day is it
do you know a good restaurant
call me a taxi
i want a burger and fries
we are offering a special deal on internet
you have been selected
press one to continue
may i speak with the person in charge of your google listing
do you have toilets
is the water safe to drink
can you recommend a movie`,
};
