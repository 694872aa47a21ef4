import { fitted, type Written } from '../fitted.ts';
import { fit } from './fits/en.ts';

/** English, as shippers, receivers and drivers write it. */
export const written: Written = {
  lang: 'en',
  readAs: {
    '': `
      a, an, the, this, that, these, those, my, our, your, their, his, her, its, own, i, we, me, us, you,
      u, ur, they, them, he, she, it, him, who, is, was, are, were, am, be, been, being, has, have, had, having,
      do, does, did, will, would, i'm, im, ive, i've, i'd, i'll, we've, we'd, we'll, we're, it's, that's, there's,
      they've, they're, he's, she's, you've, you're, you'd, to, as, just, even, very, so,
      really, quite, rather, pretty, absolutely, simply, actually, already, also,
      then, now, both, some, any, such, there, ever, whole, entire, amazon, fedex, dhl, usps, ups, dpd, evri
    `,
    '#': `
      one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, several,
      a few, a couple of, a dozen, half a dozen
    `,
    of: `out of`,
    half: `half of`,
    all: `all of`,
    most: `most of, majority`,
    every: `each`,
    not: `
      isn't, wasn't, aren't, weren't, didn't, doesn't, don't, hasn't, haven't, hadn't, won't, wouldn't, shouldn't,
      didnt, doesnt, dont, hasnt, havent, wont, wasnt, isnt, arent
    `,
    cannot: `can't, cant, can not, couldn't, couldnt, could not, unable to, impossible to, failed to`,
    nobody: `no one, noone, none of them, none of you, no body`,
    must: `had to, have to, has to, forced to, having to`,
    completely: `totally, entirely, utterly, fully, complete, total`,
    wrong: `incorrect`,
    bad: `
      poor, terrible, awful, horrible, worst, appalling, pathetic, useless, shocking, dreadful,
      disgusting, crap, shit, rubbish, shoddy, sloppy, unacceptable, ridiculous, joke
    `,
    badly: `poorly, carelessly, improperly, terribly`,
    great: `
      excellent, superb, outstanding, fantastic, brilliant, awesome, amazing, wonderful, perfect, top notch, lovely
    `,
    happy: `pleased, satisfied, delighted, impressed`,
    parcel: `package, pacakge, pakage, shipment, consignment, order, goods, cargo, mail, post, packet, stuff, letter`,
    luggage: `baggage, suitcase, bag, bags, rucksack, backpack`,
    box: `boxes, carton, envelope, crate, container`,
    item: `
      part, unit, pallet, bottle, product, article, contents, book, shirt, shoe, dress, jacket, laptop,
      lamp, mirror, bike, table, sofa, wardrobe, toy, watch, tv, mug, plate, vase, toaster
    `,
    accessory: `accessories, screw, bolt, charger, cable, manual, instructions, remote, sauce`,
    food: `meal, pizza, burger, soup, curry, dinner, lunch, fries, chips`,
    fruit: `
      vegetable, apple, strawberries, banana, salad, meat, chicken, milk, cheese, egg, eggs, bread, cake,
      ice cream, chocolate, grapes, fish
    `,
    flower: `rose, plant, bouquet, tulip`,
    colour: `color, red, blue, black, white, green, pink, grey, yellow, brown`,
    deliver: `delivering, brought, drop off, dropped off`,
    delivery: `deliveries`,
    arrive: `arrived, arived, arriving, came, come, comes, coming, show up, showed up, turn up, turned up, get here, got here`,
    get: `gets, getting, got, gotten, receive, received, receiving, recieved`,
    send: `sent, ship, shipped, dispatch, despatch`,
    ordered: `bought, purchased, ordering`,
    collect: `collection, pick up, picked up, picking up, picks up, pickup`,
    say: `says, said, saying, show, shown, shows, states, claims, claimed, claiming, marked, status`,
    take: `took, takes, taken, taking`,
    go: `went, going, goes`,
    give: `gave, given, gives`,
    pay: `paid, pays`,
    find: `found, finding`,
    stuck: `stranded, sitting, sat, sits`,
    depot: `hub, facility, sorting office, sorting centre, post office`,
    lost: `
      lose, losing, misplaced, mislaid, vanish, vanished, disappear, go missing, went missing, gone missing, astray
    `,
    stolen: `steal, stole, theft, thief, thieves, nicked, robbed`,
    broken: `brokken, broke, break, breakage, smash, shatter, crack, chipped`,
    crushed: `crush, squashed, flattened, crumpled, dent, battered, bent, warped`,
    torn: `tear, ripped, split, burst, punctured, hole`,
    wet: `soak, soggy, drenched, sodden`,
    leak: `spill, spilt, spilled`,
    scratched: `scratch, scratches, scuff, scrape, scraped`,
    ruined: `ruin, destroy, destroyed, wreck`,
    damage: `damaged, damaging`,
    throw: `threw, thrown, toss, chuck, hurl, flung, kick`,
    leave: `left, leaving, dump, abandoned`,
    doorstep: `porch, front door, step, driveway, lobby, hallway, bin, bins, bushes, pavement`,
    stranger: `someone else, somebody else, another customer, stranger's`,
    rotten: `rotting, mouldy, moldy, mould, mold, spoiled, spoilt, wilted, mush`,
    melted: `melt, thawed, defrost`,
    refuse: `refused, refusing, denied, deny, declined, rejected, reject, not willing to`,
    refund: `money back, reimbursement, reimbursed`,
    reply: `
      replies, replied, respond, response, get back to, got back to, call back, called back, follow up
    `,
    inform: `notify, notified, told, tell, warn, let me know, let us know, explain`,
    staff: `
      driver, courier, delivery man, delivery guy, delivery person, postman, mailman, rider, employee,
      worker, agent, representative, rep, clerk, guard, manager, supervisor, customer service,
      support, help desk, call centre, call center, receptionist, loaders, handlers
    `,
    seller: `vendor, merchant, supplier, retailer`,
    customer: `client`,
    truck: `lorry, lorries, vehicle, trailer, van, vans`,
    unload: `offload`,
    invoice: `
      delivery note, paperwork, document, documentation, bill of lading, packing list, waybill,
      certificate, receipt
    `,
    app: `apps, website, web site, portal, site, software, system, login, scanner`,
    fee: `fees, surcharge, charges, cost`,
    neighbour: `neighbor, neighbour's, next door`,
    packaging: `packing, wrapping`,
    pack: `packaged, packed, wrapped`,
    'bubble wrap': `padding, padded, cushioning, protection, protective, filler, filling`,
    day: `days, week, month, year, fortnight, business day, working day, business days, working days`,
    hour: `hr, hrs, minute, min, mins, half an hour`,
    weekday: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, yesterday`,
    late: `overdue, lateness`,
    slow: `slower, slowest`,
    delay: `reschedule, rescheduled, postponed`,
    thanks: `thank, thx`,
    call: `calls, called, calling, rang, phoned`,
    write: `wrote, written`,
    speak: `spoke, talk, talking`,
    process: `processing, processed`,
    missing: ``,
    speeding: ``,
    evening: ``,
    yours: ``,
    theirs: ``,
    kindly: ``,
    shortly: ``,
    lately: ``,
    friendly: ``,
    expecting: ``,
  },
  endings: ["'s", "'ve", "'re", "'ll", "'d", 'ing', 'ed', 'es', 'e', 's', 'ly'],
  entries: [
    // Lost: never arrived, vanished, stolen, said to be delivered but not there, empty box
    {
      signal: 'lost',
      weight: 3,
      phrases: `not a single (box|item|carton) (reached|arrived), parcel was stolen`,
    },
    {
      signal: 'lost',
      weight: 3,
      phrases: `
      never (arrive|get|deliver|made it|reached), lost (parcel|box|item|in transit|delivery), (parcel|luggage|box|item) (lost|stolen|gone|nowhere), (parcel|luggage) missing,
      (missing|stolen) (parcel|luggage), lost luggage, cannot find luggage, not seen, no record, missing since, off doorstep, nowhere to be (find|seen), no (trace|sign of), without trace, not a trace,
      thin air, (presumed|declared) lost, seen again, nobody seen, lost # (box|item|luggage|parcel), stolen parcel, start search, file closed, brick, stolen from, nothing (inside|in box|on doorstep|outside), (somebody|someone) take parcel,
      (box|parcel) empty, empty (box|parcel), deliver … (nothing|not get|not here|no parcel)
    `,
    },
    { signal: 'lost', weight: 2, phrases: `lost, stolen, say … deliver, deliver but` },
    {
      signal: 'lost',
      weight: 1.2,
      phrases: `gone, last (scan|seen|scanned), police, investigation, not get (parcel|item), (parcel|item) not get, cannot (locate|trace), trace, empty, no parcel, parcel never, depot say, proof of delivery`,
    },
    { signal: 'lost', weight: 0.4, phrases: `never, nothing, luggage, somewhere, flew` },
    // Damaged: broken, crushed, torn, wet, leaking, opened, thrown about
    { signal: 'damaged', weight: 3, phrases: `in (pieces|bits|shards)` },
    {
      signal: 'damaged',
      weight: 3,
      phrases: `
      (arrive|deliver|get) … (broken|crushed|damage|torn|wet|ruined|open|scratched|leak), (damage|broken|crushed|ruined) (in transit|on arrival|during|by|parcel|item|luggage),
      in (bits|pieces|half|shreds), caved in, came apart, (arrive|box) upside down, (rough|careless) handling, handled (roughly|badly), mishandled, throw (parcel|item|box|luggage|over|onto|around|down),
      (wheel|handle|corner|screen|glass|leg|lid|seal|edge|side|bottom) … (broken|torn|missing|off|gone|crushed|open|scratched)
    `,
    },
    { signal: 'damaged', weight: 2.5, phrases: `broken, crushed, torn, leak, scratched` },
    {
      signal: 'damaged',
      weight: 2,
      phrases: `damage, wet, ruined, rattle, (bits|pieces), (snapped|collapsed), fell off, not survive, tampered, (stain|sticky|puddle), footprint, fragile, all over, dropped, handle`,
    },
    { signal: 'damaged', weight: 1, phrases: `throw, open, glass, corner, screen, wheel, repair, glue` },
    // Spoiled: rotten, melted, past its date
    {
      signal: 'spoiled',
      weight: 3,
      phrases: `
      rotten, melted, (gone|go|turned) (off|bad|sour|colour), past (date|expiry|best before|use by|sell by), (of date|best before|use by|sell by|expiry|shelf life), cold chain, not (cold|frozen|chilled|refrigerated|fresh),
      fruit … (warm|smell|soft|liquid|expired|off|colour), flower … (dead|limp|colour), dead flower, expired # day
    `,
    },
    {
      signal: 'spoiled',
      weight: 1.2,
      phrases: `fruit, frozen, freezer, chilled, sour, stale, bruised, warm, fresh`,
    },
    // Shortage: fewer than ordered, something missing
    {
      signal: 'shortage',
      weight: 3,
      phrases: `
      # (item|box|) missing, missing (#|item|accessory|piece|from), (item|accessory|piece) missing, (no|without|not|minus) accessory, # short, short #, short by, (item|pieces) short,
      only (get|deliver|send|find|counted|contain|arrive) (#|half|part), only # (item|box|arrive|get|in|inside|deliver|piece), get only, (ordered|pay) # … only #, ordered # … # <, # not in, no (lid|leg|lids|legs|key|instructions|battery|remote|straw|cutlery),
      not (get|send|deliver|arrive|include) (all|everything|rest|half), (ordered|pay) … only, (rest|remaining|other) (item|half|parcel|#|box),
      forgot (include|item|put|half|accessory), not (in box|include), half (parcel|missing|empty), (count|number|quantity) not,
      (get|only|send|deliver|arrive|find|counted|contain) # <, # < (arrive|get|deliver|in box|inside)
    `,
    },
    {
      signal: 'shortage',
      weight: 2,
      phrases: `incomplete, (shortage|shortfall|underweight), (forgot|forgotten), rest of, supposed to be #, counted, # of #, remaining, not everything, # of # … missing`,
    },
    {
      signal: 'shortage',
      weight: 1,
      phrases: `missing, quantity, only #, only get, accessory, set, without`,
    },
    { signal: 'shortage', weight: 0.5, phrases: `# arrive, get #, # of` },
    // Wrong item: other article, colour, size than ordered
    {
      signal: 'wrong-item',
      weight: 3,
      phrases: `
      wrong (parcel|item|thing|size|colour|model|batch|version|flavour|flavor|type|#|food|accessory), (send|get|give|collect) (completely |)(wrong|different),
      not (what|item|#|colour|size|model|parcel) ordered, different (from|than|what|item|model|colour), stranger (parcel|item|food), different (customer|person) parcel,
      (mixed|mix) up, (picking|packaging) (error|mistake), (swapped|substituted|substitution|substitute), get stranger, not what
    `,
    },
    {
      signal: 'wrong-item',
      weight: 2,
      phrases: `instead, size #, (send|get|deliver) colour, ordered colour, not ordered, not colour, wrong, send right, ordered … (get|send|deliver)`,
    },
    {
      signal: 'wrong-item',
      weight: 0.7,
      phrases: `different, mistake, colour, size, model, version, flavour, flavor, label say, ordered`,
    },
    // Misdelivery: with somebody else, at a wrong place, not brought to the door
    {
      signal: 'misdelivery',
      weight: 3,
      phrases: `
      (wrong|different|another|other) (address|house|home|door|building|dock|branch|place|apartment|flat|street|city|town|depot|country|floor|postcode), parcel go, live in, back door,
      (deliver|give|handed|leave) … (neighbour|stranger|another|wrong), misdelivered, misrouted, (leave|throw) … (outside|doorstep|unattended|rain|door|gate|behind|fence|garden|street),
      in rain, signed (for |)(by|stranger|neighbour|nobody), not (bring|carry|climb|walk) , not (door|doorstep|upstairs),
      must (drive|walk|travel|collect|carry|lug), come up, collect (myself|ourselves|from|point), without (asking|permission|calling), (not|never|nobody) (ring|knock|rung|buzz),
      leave (with|in|at|by|on|under)
    `,
    },
    {
      signal: 'misdelivery',
      weight: 2,
      phrases: `neighbour, (doorbell|bell|buzzer|intercom), doorstep, downstairs, (safe|hiding) (place|spot), plain sight, main road, (garage|garden|shed|balcony), address`,
    },
    {
      signal: 'misdelivery',
      weight: 1,
      phrases: `stranger, (flat|floor), street, outside, knock, locker, building, house, home, leave, rain, upstairs, reception`,
    },
    { signal: 'misdelivery', weight: 0.5, phrases: `door, gate, hands, collect, office, signed` },
    // Storage: badly kept in the warehouse
    {
      signal: 'storage',
      weight: 3,
      phrases: `
      (stored|kept|stacked|store) (outside|outdoors|in|on floor|next|near|too high|upside down|badly|under), storage conditions,
      damp, stacked
    `,
    },
    {
      signal: 'storage',
      weight: 1,
      phrases: `storage, stored, warehouse, rack, racking, shelves, aisle, temperature`,
    },
    // Packaging: bad, missing, too much; box dented but content fine
    {
      signal: 'packaging',
      weight: 3,
      phrases: `
      packaging (bad|thin|weak|flimsy|damage|crushed|torn|not), (bad|flimsy|insufficient|excessive|cheap|no) packaging,
      (badly|loosely|hastily) pack, not pack, (no|without|zero|not|enough|more|lack of) bubble wrap, overpacked, (so|too) much (plastic|packaging|cardboard|paper|tape),
      (giant|huge|enormous|massive|big) box, box (big|inside|in box), (flimsy|thin|paper|plastic) (cardboard|box|luggage), outer box,
      (box|luggage) (crushed|torn|damage|broken|open) … (fine|ok|okay|intact|survive), (item|inside|everything) (fine|ok|okay|intact|unharmed|undamaged|survived)
    `,
    },
    {
      signal: 'packaging',
      weight: 1.5,
      phrases: `packaging, bubble wrap, tape, cardboard, (luckily|lucky|miracle|miraculously|intact|survived|unharmed|undamaged|unscathed), gift wrap, newspaper, loose, plastic`,
    },
    { signal: 'packaging', weight: 0.4, phrases: `box, pack, paper` },
    // Delay: late, slow, tracking stands still, cold food
    { signal: 'delay', weight: 3, phrases: `(not|not yet) (been |)delivered, still not delivered` },
    {
      signal: 'delay',
      weight: 3,
      phrases: `
      (day|hour) (late|behind|delay|past|later|overdue), still (not|wait|nothing|in|at), yet to (arrive|get|deliver), (delay|late) (again|delivery|arrival),
      (delivery|parcel|item|truck|staff|food|luggage) (arrive |)(late|delay|slow), take (forever|age|too long|long|# day|over|# hour|day), not (moved|budged|updated|moving), no (movement|update|progress),
      (miss|missed) (delivery|slot|window), behind schedule, wait (in |)(all|half) day, wait … # day, (food|arrive|stone|ice|freezing) cold, where (parcel|luggage|delivery), when (parcel|luggage), still no (parcel|luggage|sign|delivery|item), luggage (still|not|did not),  not (on time|here yet), no show, pay … (express|prime|next day|# day),
      not (arrive|deliver) (yet|today|on), later than, running late, new date
    `,
    },
    {
      signal: 'delay',
      weight: 2,
      phrases: `late, delay, slow, out for delivery, in transit, due, (for|since|over|almost|nearly|another) # day, # day (and|ago), (eventually|finally), lukewarm, eta, express, priority, how long, backlog, (no|without) luggage, # hour (without|for|and), expected, urgent, asap`,
    },
    {
      signal: 'delay',
      weight: 1,
      phrases: `
      # day, still, (next|same) day, weekday, # (th|st), stuck, prime, (christmas|anniversary), (forever|ages), chasing, moved, wait, cold, not arrive, on way, still no
    `,
    },
    {
      signal: 'delay',
      weight: 0.4,
      phrases: `# hour, pm, noon, depot, tracking, where, arrive, nothing arrive`,
    },
    {
      signal: 'delay',
      weight: -1,
      phrases: `lost, stolen, gone, broken, torn, crushed, wrong, missing, rotten, refund, hold, queue, say … deliver, instead`,
    },
    // Not dispatched
    {
      signal: 'not-dispatched',
      weight: 3,
      phrases: `
      (not|never|nobody) (yet |)(send|leave), label (created|printed|made|generated), wait to send, (still|stuck) (in |on |at |)(process|preparing|pending|confirmed|being prepared),
      when send, still not send, say (process|preparing|pending), (payment|money) take, not handed, before send
    `,
    },
    {
      signal: 'not-dispatched',
      weight: 2,
      phrases: `process, preparing, pending, prepared, stock, pre order, preorder, backorder`,
    },
    { signal: 'not-dispatched', weight: 0.5, phrases: `pay, send, ordered, seller` },
    { signal: 'not-dispatched', weight: 1.5, when: 'negated', phrases: `send` },
    // Waiting at the gate, the counter, in the queue
    {
      signal: 'waiting',
      weight: 3,
      phrases: `
      (wait|stood|stuck|standing|idle|idling|queued) (for |over |almost |)# hour (at|in|outside|for), (long|endless|huge|slow|# hour) (queue|line), in (queue|line), (queue|line) (at|for), turnaround, # (counter|window|till|desk) open, wait (at|outside) (gate|dock|yard|counter|ramp|bay), queue
    `,
    },
    {
      signal: 'waiting',
      weight: 1,
      phrases: `dock, bay, counter, slot, appointment, standing by`,
    },
    { signal: 'waiting', weight: 0.4, phrases: `truck, gate` },
    // Slow loading, slow baggage belt
    {
      signal: 'loading-speed',
      weight: 3,
      phrases: `
      (load|unload) (take|slow|go|# hour|forever), (slow|delay) (load|unload), (hour|day) to (load|unload), hour … (belt|carousel), hour for luggage, luggage take, hour and (still |)no luggage, landed at #, wait at belt, (no|not enough|only #|#) (forklift|pallet jack|crane|hands), wait … unload, unload
    `,
    },
    {
      signal: 'loading-speed',
      weight: 1.5,
      phrases: `load, forklift, tail lift, carousel, belt, baggage reclaim, baggage hall`,
    },
    // Badly loaded
    {
      signal: 'loading-form',
      weight: 3,
      phrases: `
      load (badly|wrong|upside down), (badly|wrong) (load|stowed|secured), (load|item|truck|box) (shifted|slid|tipped|toppled|leaning), not (strapped|secured|lashed|tied),
      unsecured, unstable, overloaded, axle, lashing, tilted, leaning, top heavy, on top of, wrong (order|sequence), loaded first
    `,
    },
    // Hazard
    { signal: 'hazard', weight: 5, phrases: `gas leak, exposed wires, electric shock` },
    {
      signal: 'hazard',
      weight: 3,
      phrases: `
      (forklift|truck|item|rack|shelf|load|crane|staff) (almost|nearly), (gas|chemical|acid|oil|fuel|diesel|battery) leak, smell of (gas|burning|smoke), (exposed|bare|live|loose) (wire|cable),
      hazard, unsafe, accident, dangerous, danger, (fire|emergency) (exit|door|extinguisher), exit (blocked|locked), (on|caught) fire, speeding, mph, reckless, red light, sparks, brakes
    `,
    },
    // The writer's business, job or event is really hit
    {
      signal: 'operations-affected',
      weight: 4,
      phrases: `production … (stopped|stands|stopped|down|halted), line (stands|stopped) still, missed wedding`,
    },
    {
      signal: 'operations-affected',
      weight: 6,
      phrases: `
      (production|assembly|line|clinic|kitchen|machine|site) (stop|halted|down|standing|stands|shut|idle), must (stop|shut|close|cancel), (lost|losing|cost) (customer|contract|sale|job|business|income|money),
      (missed|miss) (deadline|wedding|flight|exam|interview|funeral|trip|train|party|birthday|appointment),
      cannot (work|open|sell|finish|start), not in time, too late for, no use, (for|need) (wedding|funeral|interview|exam|surgery|tomorrow), standing (by|about|idle|around), sent home, customers waiting
    `,
    },
    {
      signal: 'operations-affected',
      weight: 3,
      phrases: `penalty, medicine, medication, insulin, surgery, wedding, funeral, exam, interview, exhibition, concert, production, visa, idle, deadline, samples`,
    },
    // All or most of the goods
    {
      signal: 'mostly-lost',
      weight: 4,
      phrases: `(whole|entire) (box|pallet|load|parcel|shipment|order) … (destroyed|smashed|ruined|crushed|broken|gone|spoiled), half … (destroyed|smashed|crushed|broken|missing|gone), (box|item|item are|everything) (destroyed|smashed)`,
    },
    {
      signal: 'mostly-lost',
      weight: 8,
      phrases: `
      (everything|all|every|most|half) … (broken|ruined|damage|wet|rotten|crushed|melted|dead|torn|unusable), completely (ruined|crushed|broken|damage|unusable|wet|rotten|melted|flat),
      beyond repair, write off, written off, unusable, unsellable, inedible, total loss, nothing (left|usable|survived), (half|most|all) (item |box |parcel |fruit |)(missing|gone|stolen),  in (bits|pieces|shreds), not one survived, not single, only # (of # |)(survived|ok|intact|usable|left), throw (everything|all|lot), in bin
    `,
    },
    // Somebody could be hurt
    {
      signal: 'danger',
      weight: 8,
      phrases: `
      injured, injury, bleeding, ambulance, hospital, exploded, hurt, killed, (almost|nearly) (killed|hit|fell), ran over, (on|caught) fire, smoke, gas, electric shock, live wire, red light, drunk, allergic, allergy, cut (hand|finger), brakes, speeding
    `,
    },
    {
      signal: 'danger',
      weight: 2.5,
      phrases: `child, kids, toddler, danger, dangerous, unsafe, safety, blood`,
    },
    // Rude, unhelpful or careless people.
    {
      signal: 'attitude',
      weight: 3,
      phrases: `(not|never) (friendly|polite|helpful|professional|courteous)`,
    },
    {
      signal: 'attitude',
      weight: 3,
      phrases: `
      rude, rudeness, disrespect, disrespectful, arrogant, manners, impolite,
      yell, shout, scream, (swear|swore|swearing) at, insult, shrug, sighed,
      slammed, hung up on, (treat|speak) like, stupid, care less,
      not (care|listen|interested), not (my|our) (problem|job|department), bothered, (zero|no) (empathy|respect|apology|help),
      unprofessional, condescending, dismissive, hostile, smirk, shut up, argue, finger, behaviour, behavior, train staff, smile, unhelpful, not helpful, unfriendly, incompetent, lazy, grumpy,
      aggressive, impatient, muttered, ignored me, rolled eyes, attitude, nasty, laughed, chatting, (walked|drove) off, bad mood, (not|nobody) (want|wanted) help, put phone down, speak over
    `,
    },
    {
      signal: 'attitude',
      weight: 2,
      phrases: `
      bad staff, bad service, staff bad, service bad, angry, grumbled, ignoring, on break,
      refuse (help|wait), walked away, tone, honk, horn
    `,
    },
    {
      signal: 'attitude',
      weight: 1,
      phrases: `guy, man, lady, boy, apologise, apologize`,
    },

    // Bribes, theft, threats, drunkenness, harassment.
    {
      signal: 'misconduct',
      weight: 3,
      phrases: `asked for (cigarettes|money|cash|a tip), (wanted|demanded) (cigarettes|cash|a bribe)`,
    },
    {
      signal: 'misconduct',
      weight: 3,
      phrases: `
      bribe, corrupt, corruption, (asked|asking|wanted|demanded) … (tip|cash|money), without tip, threatened, threat, blackmail, drunk, alcohol, harass, harassment,
      creepy, flirting, forged, helped himself, pocketed, ate my, racist, punched, pushed, spat, staff stolen, stolen by
    `,
    },

    // Nothing to sit on, drink or warm oneself with, for drivers and visitors.
    {
      signal: 'hospitality',
      weight: 3,
      when: 'either',
      phrases: `(no|not) (water|seat|chair|bench|kettle|coffee|shade|shelter|heating), nowhere (sit|wait|rest), place to (sit|rest), glass of water, coffee machine, canteen, waiting room`,
    },

    // Invoices, forms, waybills, customs papers, labels.
    {
      signal: 'paperwork',
      weight: 3,
      when: 'either',
      phrases: `
      (no|without|need|send|wrong|missing|vat|new) invoice, invoice (wrong|missing|for|with), packing slip, customs (clearance|form|paper|declaration), purchase order,
      po number, vat number, tax id, company name, permit, declaration, photocopy, spelt, misspelled, typo, credit note, accountant, insurance letter
    `,
    },
    {
      signal: 'paperwork',
      weight: 1.2,
      when: 'either',
      phrases: `invoice, customs, form, copy, pdf, clearance, broker, reference number`,
    },

    // Website, app, login, payment page.
    {
      signal: 'system',
      weight: 3,
      when: 'either',
      phrases: `
      app (not|down|crash|keep|will not), crash, freezing, blank page, error, error message, glitch, bug, server, log in, logged of,
      sign in, captcha, password, reset, otp, page not, qr, checkout, code (not|invalid|expired),
      check out, basket, button, not (recognised|recognized|recognise), invalid, something go wrong,
      card declined, payment failed, browser, refresh, upload, technical, timed of, not let
    `,
    },
    {
      signal: 'system',
      weight: 1.5,
      when: 'either',
      phrases: `page, code, link, map, postcode, update, cannot (log|pay|track|open)`,
    },
    { signal: 'system', weight: 0.5, when: 'either', phrases: `app, account, click` },

    // Returns, refunds, exchanges, claims, cancellations.
    {
      signal: 'returns-procedure',
      weight: 3,
      when: 'either',
      phrases: `
      (no|wait for|partial|full|still no) refund, return (label|policy|window|request|postage|process),
      take back, store credit, refuse refund, refund refuse,
      exchange, cancellation, claim form, (insurance|damage) claim, claim refuse, compensation, compensate, liability, chargeback, dispute, case closed,
      proof of purchase, within # day, # day return
    `,
    },
    { signal: 'returns-procedure', weight: 1.5, when: 'either', phrases: `refund, send back` },
    {
      signal: 'returns-procedure',
      weight: 2,
      when: 'either',
      phrases: `claim, return, policy, voucher, warranty, cancel, evidence`,
    },

    // Fees, overcharging, price differences.
    {
      signal: 'charges',
      weight: 3,
      when: 'either',
      phrases: `
      overcharged, overcharging, rip off, charged (twice|for|extra|double), twice for, pay twice,
      pay (twice|extra|again|more), (import|customs|delivery|service|storage|extra|cancellation) fee, duties, tax,
      vat, toll, quote, price match,
      price drop, cheaper, expensive, overpriced, cash on delivery, cod, deducted,
      deposit, subscription, free delivery, free shipping, difference,
      fee
    `,
    },
    {
      signal: 'charges',
      weight: 1.5,
      when: 'either',
      phrases: `charge, price, bill, discount, coupon, promo code, £, $, €, quid, dollar, euro, extra`,
    },
    { signal: 'charges', weight: 0.7, when: 'either', phrases: `pay, pound, pounds, postage` },

    { signal: 'charges', weight: -1, phrases: `pay … (express|prime|delivery), same day, next day, # day` },
    // Nobody can be reached: phone, hold, robots.
    {
      signal: 'unreachable',
      weight: 3,
      when: 'either',
      phrases: `
      unreachable, (nobody|not|never|no) answer, nobody collect, never collect, unanswered,
      engaged, always busy, out of service, cut off,
      hangs up, hung up, on hold, voicemail, mailbox full, press #, (try|tried|trying) (to |)call, call (cut|not|drops), (phone|number|line) (ring|not|nobody|engaged|dead|busy), agents busy, no way (reach|contact|speak), round and round, in circles, real human, please (answer|reply), reply dm, # chats, chat (say|ends|closed), menu, chatbot, bot,
      robot, ai, automated, real person, human, cannot (reach|contact|speak), get through, get hold, contact number, hotline, helpline, transfer, transferred, passed from, passed around, no phone, canned,
      copy and paste, script, dm us, call volume, call # (time|times), # calls
    `,
    },
    {
      signal: 'unreachable',
      weight: 1.5,
      when: 'either',
      phrases: `ring, line, hold, answer, contact, department, chat, call, dm, reach`,
    },
    { signal: 'unreachable', weight: 0.5, when: 'either', phrases: `phone, number, speak` },
    {
      signal: 'unreachable',
      weight: 2,
      when: 'negated',
      phrases: `reach, contact, human, phone number, speak`,
    },

    {
      signal: 'unreachable',
      weight: -0.5,
      phrases: `lost, stolen, gone, broken, torn, crushed, wrong, missing, rotten, refund, delay, late, # day, luggage, parcel`,
    },
    // Mails and messages without an answer.
    {
      signal: 'no-reply',
      weight: 3,
      when: 'either',
      phrases: `
      (no|not|never|nobody) reply, no feedback, no word from, not a word, heard back, heard nothing,
      hear back, not heard, ignored my, # email, email #,
      write #, automatic reply, acknowledgement, silence, silent, reply within, inbox, still no answer, contact form
    `,
    },
    {
      signal: 'no-reply',
      weight: 1.2,
      when: 'either',
      phrases: `email, message, write, complaint, reply, ticket`,
    },
    {
      signal: 'no-reply',
      weight: 2,
      when: 'negated',
      phrases: `reply, feedback, resolved, solved, answer, acknowledged`,
    },

    {
      signal: 'no-reply',
      weight: -0.5,
      phrases: `lost, stolen, gone, broken, torn, crushed, wrong, missing, rotten, refund, delay, late, # day, luggage, parcel`,
    },
    // Nobody told us in time.
    {
      signal: 'late-information',
      weight: 3,
      phrases: `
      (nobody|never|not|without) inform, nobody (mentioned|thought|bothered|said), without (notice|warning),
      no (notice|warning|notification|communication), heads up, advance notice, short notice,
      last minute, inform (only|after|too late), find out, first heard, lack of communication, keep informed, hours later, inform … before, learned, only hear, could say
    `,
    },

    // False statements and broken promises.
    {
      signal: 'misinformation',
      weight: 3,
      phrases: `
      lie, lies, lied, lying, liar, misleading, dishonest, scam, fraud, false, fake, made up,
      invented, untrue, not true, contradict, broken promise, empty promise, promises,
      attempt, attempted, nobody (home|at home|in),
      not home, at home all, in all day, home all day, business closed,
      no access, card say, bad address, different (answer|story|date), excuse, keep (saying|inform|say), assured,
      contrary, advert, ad say, advertised, missed call,
      sorry missed, customer refused, cheating, take day off, first say, which (true|right), (say|inform) … different
    `,
    },
    {
      signal: 'misinformation',
      weight: 2,
      phrases: `inform … inform, inform … say, say … inform, promise, promised, guaranteed, truth`,
    },
    { signal: 'misinformation', weight: 0.5, phrases: `say, inform, say … say, say … but` },

    {
      signal: 'misinformation',
      weight: -0.5,
      phrases: `lost, stolen, gone, broken, torn, crushed, wrong, missing, rotten`,
    },
    // Site, building, parking, toilets, lockers, rooms.
    {
      signal: 'facility',
      weight: 2.5,
      when: 'either',
      phrases: `toilet, restroom, shower, car park, parking, pothole, elevator, ramp, wheelchair, entrance, locker, lockers, air conditioning, opening hours, corridor, narrow, mud, hotel, wifi, no lift, (lift|light) (broken|not), dark, no (sign|toilet|lifts|light|trolley|roof), always (closed|shut), closed when, lights off`,
    },

    // Noise, dust, smell, dirt, temperature of a place.
    {
      signal: 'environment',
      weight: 2.5,
      when: 'either',
      phrases: `noise, noisy, loud, dust, dusty, stink, stench, filthy, dirty, rats, fumes, diesel, degrees, ventilation`,
    },

    // Brochures, signs, adverts.
    { signal: 'publicity', weight: 3, phrases: `brochure` },
    {
      signal: 'publicity',
      weight: 2.5,
      when: 'either',
      phrases: `brochure, leaflet, flyer, poster, banner, logo, campaign, out of date, outdated`,
    },

    // The product itself is poor.
    {
      signal: 'product-quality',
      weight: 3,
      phrases: `
      (bad|low|cheap|inferior) quality, quality bad, not genuine, not original, knock off,
      refurbished, defective, faulty, defect, stopped working, not work, broke after, dead on arrival,
      not (turn on|charge|last|hold|stick|clean|close|stay|cut), too (big|small|tight|thin|short|large|sweet|salty|loud), runs small,
      not fit, waste of money, not worth, not as (described|advertised|pictured), nothing like, tasteless, bland,
      undercooked, greasy, oily, burnt, see through, flimsy, blurry, crooked,
      shrank, shrunk, faded, zip, came off, fell off, falls off, peel, overheat, rust, junk,
      falls apart, fell apart, not buy, after # (wash|use), not recommend, lasted, (dies|died|stopped|broken) after, not waterproof, smaller than, (star|stars) for product
    `,
    },
    {
      signal: 'product-quality',
      weight: 1.5,
      phrases: `quality, taste, tasted, material, fabric, disappointing, portion, battery, cheap, used, weak, wobble, seam, strap, suction, itchy, reviews, no good, no use, review`,
    },
    {
      signal: 'product-quality',
      weight: 0.7,
      phrases: `work, use, # star, # stars, after # day, first (day|time), disappointed, wear, plastic, picture, smell`,
    },

    // Proposals.
    {
      signal: 'suggestion',
      weight: 3,
      phrases: `
      suggest, suggestion, propose, feature, (nice|good|great|better|helpful|useful|easier|handy|cool) if,
      why not, how about, what about, considered, please (add|consider|make|allow|offer|put), could add, could (offer|make|let), should (add|offer|let),
      improvement, in future, in the future, option, perhaps, maybe, let customers, let choose, introduce, good idea, idea, love to see, add, tick box
    `,
    },
    { signal: 'suggestion', weight: 0.8, phrases: `could, should, improve, choose, reusable, if` },

    // Satisfied customers.
    {
      signal: 'praise',
      weight: 3,
      phrases: `
      great (service|job|delivery|product|quality|value|price|seller|staff), good (service|job|product|quality|price), well done, kudos, hats off, thumbs up, shoutout, credit to,
      happy with, grateful, (highly|definitely|would|can) recommend, no complaints, cannot complain, cannot fault, faultless, above and beyond, day early, arrived early, earlier than, ahead of, sooner than, on the dot, safe and sound, not a scratch, nothing broken, (well|nicely|carefully|beautifully) packed,
      exactly (what|as), as described, no (fuss|drama|hassle), no questions asked,
      smooth, made my day, appreciate, shout out, ❤️, 👍, 🙏, 😊, 👏, 😍, ⭐, works (great|well|perfectly|fine), better than expected, value for money,
      love it, no issues, can count on, never problem, nothing to complain, (not|without) mark, deserve, give raise, props to, worth every penny, ask for more, relieved, in # piece, arrive (safe|early|in perfect|on time|next morning|in time), right (colour|size), put right, use again, cannot ask
    `,
    },
    {
      signal: 'praise',
      weight: 1,
      phrases: `
      great, love, friendly, polite, helpful, professional, courteous, efficient, reliable, happy, faster, fastest, fast,
      quick, prompt, speedy, in no time, honest, perfectly, easy, delicious, handwritten, recommended, on time, sorted
    `,
    },
    { signal: 'praise', weight: 0.5, phrases: `nice, good, well, best, safe, fresh` },
    {
      signal: 'praise',
      weight: 2,
      when: 'negated',
      phrases: `broken, damage, late, delay, missing, scratched, crushed, complaint, issue, wrong, trouble, leak, lost`,
    },
    {
      signal: 'praise',
      weight: -2,
      when: 'negated',
      phrases: `great, good, happy, thanks, recommend, fast, well, on time, nice, helpful, friendly`,
    },
    {
      signal: 'praise',
      weight: -1,
      when: 'either',
      phrases: `but, still, not, never, where, why, when, however, nobody, disappointed, please, lost, stolen, gone, broken, torn, crushed, wrong, missing, rotten`,
    },

    // Chatter, questions, adverts, news, jobs, books and films.
    {
      signal: 'unrelated',
      weight: 2.5,
      phrases: `
      hiring, vacancy, salary, use code, giveaway, subscribe, link in bio, % off, anyone know, anybody know, movie, novel, chapter, plot, author, episode, album, song, poem,
      good morning, meme, minister, government, what time, lyrics, weight limit, tips, advice, which better, thinking of, museum, fun fact, can (use|bring)
    `,
    },
    {
      signal: 'unrelated',
      weight: 1.2,
      phrases: `anyone else, how much, how many, question, film, season, birthday, selling, anyone, anybody, looking for`,
    },

    {
      signal: 'unrelated',
      weight: -1,
      phrases: `not, still, refund, never, nobody, lost, stolen, gone, broken, torn, crushed, wrong, missing, rotten`,
    },
    // The writer forgives or calls it small.
    { signal: 'excused', weight: 5, phrases: `no big deal, no problem … all good, everything is perfect` },
    {
      signal: 'excused',
      weight: 7,
      phrases: `
      no big deal, not end of world, never mind, no worries, no harm, all fine, no problem, not a problem, not fault, understandable, understand,
      fair enough, (not|cannot) blame, not mind, not matter, happens, still (works|good|happy|great|fine), works fine, but (fine|ok|okay|happy|works|good|worth|love),
      though, all good, hard feelings, live with, worth the wait, made up for, not make fuss, not complaining, no complaints, minor, slight, slightly,
      (item|inside|everything) (fine|ok|okay|intact|works|good), (bit|little) (late|slow|crushed|scratched|broken), in the end
    `,
    },
    {
      signal: 'excused',
      weight: 2,
      phrases: `small, little, bit, tiny, ok, okay, happy, anyway, otherwise, apart from that, intact, snow, storm, luckily, great`,
    },
  ],
  negators: `
    (not|no|never|without|nothing|none|nobody|neither|nor|hardly|cannot|zero|nowhere), free (of|from),
    (yet to|fail to|far from|refuse to)
  `,
  negationReach: 3,
  gapReach: 6,
  neutral: `
    not only, no doubt, not to mention, no matter, no longer,
    never (again|seen|experienced), nothing but, thanks for nothing, no thanks, happy to help,
    no wonder, kind of, kind regards, (thanks|thank you) in advance,
    in order to, at least, in short, short of it, lost (patience|faith|count|trust|for words), lost (luggage|property|and found) (desk|office|number|counter|department|team|line|form),
    phone number, order number, as soon as possible, long story short,
    broken english, black friday, out of order, in order
  `,
  contrast: `
    but, however, although, though, unfortunately, except, sadly, nevertheless,
    only (problem|issue|thing|complaint|downside), shame, pity, that said, downside
  `,
  clauseEnds: ', ; : ( ) - – — because',
  sentenceEnds: '. ! ? …',
  questions: `?, how (can|much|long|many|to), what time, (could|can) tell, please advise`,
};

export const lexicon = fitted(written, fit);
