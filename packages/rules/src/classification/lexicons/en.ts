import { fitted, type Written } from '../fitted.ts';
import { fit } from './fits/en.ts';

/** English, as shippers, receivers and drivers write it. */
export const written: Written = {
  lang: 'en',
  readAs: {
    '': `
      a, an, the, this, that, these, those, my, our, your, their, his, her, its, own, i, we, me, us, you, u, ur, they,
      them, he, she, it, him, who, is, was, are, were, am, be, been, being, has, have, had, having, do, does, did,
      will, would, i'm, im, ive, i've, i'd, i'll, we've, we'd, we'll, we're, it's, that's, there's, they've, they're,
      he's, she's, you've, you're, you'd, to, as, just, even, very, so, really, quite, rather, pretty, absolutely,
      simply, actually, already, also, then, now, some, any, such, there, ever, amazon, fedex, dhl, usps, ups, dpd,
      evri, door dash
    `,
    '#': `
      one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, several, a few, a couple of, a dozen,
      half a dozen
    `,
    of: `out of`,
    half: `half of`,
    all: `all of, everything, whole, entire`,
    most: `most of, majority`,
    every: `each`,
    not: `
      isn't, wasn't, aren't, weren't, didn't, doesn't, don't, hasn't, haven't, hadn't, won't, wouldn't, shouldn't,
      didnt, doesnt, dont, hasnt, havent, wont, wasnt, isnt, arent, nahi
    `,
    cannot: `can't, cant, can not, couldn't, couldnt, could not, unable to, impossible to, failed to`,
    nobody: `no one, noone, none of them, none of you, no body`,
    must: `had to, have to, has to, forced to, having to`,
    completely: `totally, entirely, utterly, fully, complete, total`,
    wrong: `incorrect`,
    bad: `
      poor, terrible, awful, horrible, worst, appalling, pathetic, useless, shocking, dreadful, worse, hopeless,
      disgusting, crap, shit, rubbish, shoddy, sloppy, unacceptable, ridiculous, joke, horrendous, disappointing,
      trash
    `,
    badly: `poorly, carelessly, improperly, terribly`,
    great: `
      excellent, superb, outstanding, fantastic, brilliant, awesome, amazing, wonderful, perfect, top notch, lovely,
      exceptional, greatest, phenomenal, incredible
    `,
    happy: `pleased, satisfied, delighted, impressed`,
    parcel: `package, pakage, shipment, consignment, order, goods, cargo, mail, post, packet, stuff, letter`,
    luggage: `baggage, suitcase, bag, rucksack, backpack, bags`,
    box: `carton, envelope, crate, container, boxes`,
    item: `
      part, unit, pallet, bottle, product, article, contents, book, shirt, shoe, dress, jacket, laptop, lamp, bike,
      table, sofa, toy, tv, mug, plate, vase, chair, furniture, monitor, pants, jeans, cup, glass, mugs
    `,
    accessory: `
      accessories, screw, bolt, charger, cable, manual, instructions, remote, sauce, battery, batteries, filter, lid
    `,
    food: `meal, pizza, burger, soup, curry, dinner, lunch, fries, chips, drink, coffee, rice, sandwich, groceries`,
    fruit: `
      vegetable, apple, strawberries, banana, salad, meat, chicken, milk, cheese, egg, bread, cake, ice cream,
      chocolate, grapes, fish, eggs
    `,
    flower: `rose, plant, bouquet, tulip`,
    colour: `color, red, blue, black, white, green, pink, grey, yellow, brown, navy`,
    deliver: `delivering, brought, drop off, dropped off`,
    delivery: `deliveries, shipping`,
    arrive: `
      arrived, arived, arriving, came, come, coming, show up, showed up, shown up, turn up, turned up, get here,
      got here, aaya
    `,
    get: `getting, got, gotten, receive, received, receiving, recieved, given, gets, mila`,
    send: `sent, ship, shipped, dispatch, despatch`,
    ordered: `bought, purchased, ordering`,
    collect: `collection, pick up, picked up, picking up, picks up, pickup, pick it up`,
    say: `showed, said, saying, show, shown, stated, claimed, claiming, marked, status, says, claims`,
    take: `took, takes, taken, taking`,
    go: `went, going, goes`,
    give: `gave, giving`,
    pay: `paid, paying, pays`,
    find: `found, finding, locate`,
    stuck: `stranded, sitting, sat, sits`,
    depot: `hub, sorting office, sorting centre, post office`,
    lost: `
      lose, losing, misplaced, mislaid, vanish, vanished, disappear, go missing, went missing, gone missing, astray
    `,
    stolen: `steal, stole, theft, thief, thieves, nicked, robbed, swiped, pinched, pilfered, looted, stealing`,
    broken: `
      brokken, broke, break, breakage, smash, shatter, crack, chipped, damage, damaged, damaging, unusable, snapped,
      bust, busted
    `,
    crushed: `
      crush, crunch, squashed, flattened, crumpled, dent, battered, bent, warped, torn, tear, ripped, split, burst,
      punctured, hole, scratched, scratch, scuff, scrape, scraped, creased, folded, mangled, beat up, rip, ripping,
      jammed
    `,
    wet: `soak, soggy, drenched, sodden`,
    leak: `spill, spilt, spilled`,
    throw: `threw, thrown, toss, chuck, hurl, flung, kick`,
    leave: `left, leaving, dump, abandoned`,
    doorstep: `porch, front door, step, driveway, lobby, hallway, bin, bushes, pavement, hedge, bins`,
    stranger: `someone else, somebody else, another customer, stranger's`,
    rotten: `rotting, mouldy, moldy, mould, mold, spoiled, spoilt, wilted, mush`,
    melted: `melt, thawed, defrost`,
    refuse: `refused, refuses, refusing, denied, deny, declined, rejected, reject, not willing to`,
    refund: `money back, reimbursement, reimbursed`,
    reply: `replies, replied, respond, response, get back to, got back to, call back, called back, follow up`,
    inform: `notify, notified, told, tell, warn, let me know, let us know, explain`,
    service: `customer service, support, customer care, help desk, call centre, call center`,
    staff: `
      driver, courier, delivery man, delivery guy, delivery person, postman, mailman, rider, employee, worker, agent,
      rep, clerk, guard, manager, supervisor, mover
    `,
    seller: `vendor, merchant, supplier, retailer`,
    customer: `client`,
    truck: `lorry, lorries, vehicle, trailer, van, vans`,
    load: `unload, offload`,
    invoice: `
      delivery note, paperwork, document, documentation, bill of lading, packing list, waybill, certificate, receipt
    `,
    app: `website, web site, webpage, portal, site, software, system, login, scanner, apps`,
    fee: `surcharge, cost, fees, charges`,
    neighbour: `neighbor, neighbour's, next door`,
    packaging: `packing, wrapping`,
    pack: `packaged, packed, wrapped`,
    'bubble wrap': `padding, padded, cushioning, protection, protective, filler, filling`,
    day: `business day, working day, days, business days, working days`,
    hour: `hr, minute, min, half an hour, hrs, mins`,
    weekday: `
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, yesterday, january, february, april,
      june, july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec
    `,
    late: `overdue, lateness`,
    slow: `slower, slowest`,
    delay: `reschedule, rescheduled, postponed`,
    thanks: `thank, thx`,
    call: `calls, called, calling, rang, phoned`,
    write: `wrote, written, writing`,
    speak: `spoke, talk, talking`,
    process: `processing, processed`,
    cancel: `canceled, cancelled, cancels`,
    missing: `left out, not included`,
    should: `supposed, meant, ought`,
    destroyed: `
      destroy, ruin, wreck, obliterated, totaled, write off, written off, salvage, unsalvageable, smithereens
    `,
    carousel: `baggage claim, luggage claim, bag claim`,
    speeding: ``,
    evening: ``,
    yours: ``,
    theirs: ``,
    kindly: ``,
    shortly: ``,
    lately: ``,
    friendly: ``,
    expecting: ``,
    booked: ``,
    week: `month, year, fortnight, wk, mth`,
    camera: `cctv`,
  },
  endings: ["'s", "'ve", "'re", "'ll", "'d", 'ing', 'ed', 'es', 'e', 's', 'ly'],
  entries: [
    // Lost: never arrived, vanished, stolen, said to be delivered but not there, empty box.
    {
      signal: 'lost',
      weight: 2.5,
      phrases: `
      never (arrive|get|deliver|made it|reached|saw|seen|found), lost in transit, no sign (of|parcel|luggage),
      off doorstep, thin air, not a single … (reached|arrive), hand … resident, nobody know where,
      where (parcel|luggage|item), no food, stolen, no trace, broken into, not get (anything|nothing|till), till date,
      not a single … here, say deliver … (not|no|nobody|never|where|nothing), take money and, hide nor hair,
      still (lost|missing), no parcel … refund, empty (box|parcel|luggage), stolen … doorstep,
      parcel not (here|in|inside)
      `,
    },
    // … says it:
    {
      signal: 'lost',
      weight: 2.1,
      phrases: `
      cannot find, missing since, nothing (inside|in box|on|outside|here|arrive|get), box empty, say … hand,
      not know where, lost, say … deliver, deliver but, mailbox, last (scan|seen|scanned), no parcel, depot say,
      tell where, missing (parcel|luggage), get nothing, lost (parcel|luggage|food|item), black hole, anyone saw,
      deliver where, last anyone, nobody seen, nothing at, give up hope, not seen, evaporated, resealed, gone good,
      (phone|item) take, pirate, limbo, awol, (get|find|with) brick, brick (in|inside|instead),
      (check|asked) … (neighbour|everywhere|mailbox), look everywhere
      `,
    },
    // … suggests it:
    {
      signal: 'lost',
      weight: 1.6,
      phrases: `
      (parcel|luggage|box|item|food) (gone|nowhere|missing|never), (somebody|someone|staff) (take|stole|kept|open),
      photo of, gone, not get parcel, cannot (locate|trace), trace, proof of delivery, still no, nowhere, no delivery,
      deliver … (nothing|not get|no parcel), (send|put) luggage, luggage not (make|on|arrive|get|here), find luggage,
      leave luggage, never send, camera, still nothing
      `,
    },
    // … hints at it:
    {
      signal: 'lost',
      weight: 0.7,
      phrases: `never, luggage, somewhere, airline, # week`,
    },
    // … under a negation:
    {
      signal: 'lost',
      weight: 0.9,
      when: 'negated',
      phrases: `arrive, deliver, get, seen, here`,
    },

    // Damaged: broken, crushed, torn, wet, leaking, opened, thrown about.
    {
      signal: 'damaged',
      weight: 2.6,
      phrases: `broken, crushed, leak, fragile, all over, mishandled, destroyed`,
    },
    // … says it:
    {
      signal: 'damaged',
      weight: 1.8,
      phrases: `wet, rattle, (bits|pieces), collapsed, not survive, (stain|sticky|puddle), dropped, handle`,
    },
    // … suggests it:
    {
      signal: 'damaged',
      weight: 1,
      phrases: `
      in (pieces|bits|half), (arrive|deliver|get|find) … (broken|crushed|wet|open|leak), caved in, rough handling,
      throw (parcel|box|luggage|over|down|around), (fell|stood|stand|drop|run|ran) (on|over), throw, corner, screen,
      # of #, look, frame, side, chip
      `,
    },
    // … hints at it:
    {
      signal: 'damaged',
      weight: 0.8,
      phrases: `
      (broken|crushed) (in transit|on arrival|parcel|item|luggage|box),
      (wheel|handle|corner|screen|leg|lid|seal|edge|side|bottom|item|box) … (broken|missing|off|gone|crushed|open),
      (#|all|both|most) … (broken|crushed), look like, open, wheel, repair, off
      `,
    },

    // Spoiled: rotten, melted, past its date.
    {
      signal: 'spoiled',
      weight: 3.3,
      phrases: `
      rotten, melted, (gone|go) (off|bad), past date, best before, use by, expiry, not (cold|fresh),
      fruit … (warm|smell|soft|liquid|off|colour), flower
      `,
    },
    // … hints at it:
    {
      signal: 'spoiled',
      weight: 2.1,
      phrases: `fruit, frozen, freezer, sour, stale, bruised, warm, fresh, cool`,
    },

    // Papers that are missing are no goods:
    {
      signal: 'shortage',
      weight: -2,
      phrases: `(pod|delivery note|document|documents) … missing`,
    },
    // Shortage: fewer than ordered, something missing.
    {
      signal: 'shortage',
      weight: 2.4,
      phrases: `but no, # < (arrive|get|in box), missing, incomplete, forgot, counted, # of #, set, should #`,
    },
    // … says it:
    {
      signal: 'shortage',
      weight: 1.9,
      phrases: `
      missing (#|item|from), (no|without|not|forgot) (accessory|item|food), only (get|deliver|send|find|arrive),
      get only, (ordered|pay) … (only|but #), ordered # … # <, not (get|deliver|arrive) (all|rest|with|#|item),
      not (come|in|include) (box|with|parcel|luggage), arrive without,
      (rest|other) (of|item|half|parcel|#|box|luggage), half (parcel|missing|empty|food|eaten),
      (get|only|send|arrive|find|counted|contain) # <, # (item|accessory|box) (not|never),
      (item|accessory) not (deliver|arrive|in|include|get), short, forgotten, leave … behind
      `,
    },
    // … suggests it:
    {
      signal: 'shortage',
      weight: 1.1,
      phrases: `# … missing, only #, accessory, without, half, pair, # item`,
    },
    // … hints at it:
    { signal: 'shortage', weight: 0.7, phrases: `# <, # arrive, get #` },

    // Wrong item: another article, colour or size than ordered.
    {
      signal: 'wrong-item',
      weight: 2,
      phrases: `
      wrong (parcel|item|thing|#|size|colour|model|flavour|food|accessory|luggage),
      not (what|item|colour|size|#) ordered, different (from|than|item|colour), stranger (parcel|item|food|luggage),
      (mixed|mix) up, swapped, substitute, not (match|what ask), something (different|else), what arrive,
      (send|get|deliver) colour, ordered colour, asked for
      `,
    },
    // … says it:
    {
      signal: 'wrong-item',
      weight: 1.5,
      phrases: `
      (send|get|give|collect|deliver) … (wrong|different|instead|stranger), not mine, instead, instead of, size #,
      not ordered, not colour, wrong, send right, ordered … (get|send|deliver|arrive), asked for … get, name on,
      exchange
      `,
    },
    // … hints at it:
    {
      signal: 'wrong-item',
      weight: 0.9,
      phrases: `
      different, colour, size, model, version, flavour, mine, edition, not what, get #, kg, xl, medium, ones, ours,
      right, ordered
      `,
    },

    // Misdelivery: with somebody else, at a wrong place, not brought to the door.
    {
      signal: 'misdelivery',
      weight: 1.8,
      phrases: `
      back door, misdelivered, signed (for |)by, not (bring|carry|walk), (collect|take) (myself|ourselves|from|point),
      without (asking|permission|calling|knock), mile away, downstairs, (safe|hiding) place, address, mile
      `,
    },
    // … says it:
    {
      signal: 'misdelivery',
      weight: 1.6,
      phrases: `
      (wrong|different|another) (address|house|door|building|place|apartment|flat|street|city|town|depot|country|location|person),
      (deliver|give|handed|leave|find|take) … (neighbour|stranger|another|wrong|street|house), in rain,
      not (door|doorstep|upstairs), must (drive|walk|collect|carry), leave (with|in|at|by|on|under|parcel),
      (parcel|food) (in|at|with|go), (deliver|give) (stranger|wrong|man|shop), neighbour, doorstep, plain sight, road,
      number #, (not|never|nobody) (ring|knock|buzz), delivery instructions, (wrong|another|different) (state|side)
      `,
    },
    // … suggests it:
    {
      signal: 'misdelivery',
      weight: 1,
      phrases: `
      (leave|throw) … (outside|doorstep|unattended|rain|door|gate|behind|fence|garden|street|floor|anywhere),
      (doorbell|bell|buzzer|intercom), (garage|garden|shed|balcony), house, home, leave, upstairs, floor
      `,
    },
    // … hints at it:
    {
      signal: 'misdelivery',
      weight: 0.7,
      phrases: `street, outside, rain, door, collect, signed, put`,
    },

    // Storage: badly kept in the warehouse.
    {
      signal: 'storage',
      weight: 3.7,
      phrases: `(stored|kept|store) (outside|outdoors|on floor|next|badly|under), storage unit, damp, stacked`,
    },
    // … hints at it:
    {
      signal: 'storage',
      weight: 1.6,
      phrases: `storage, stored, warehouse, rack, temperature`,
    },

    // Packaging: bad, missing, too much; box dented but what is in it is fine.
    {
      signal: 'packaging',
      weight: 2.7,
      phrases: `
      packaging (bad|flimsy|not), (bad|flimsy|excessive|no) packaging, badly pack, not pack,
      (no|without|enough|lack of) bubble wrap, (so|too) much (plastic|packaging|cardboard|paper|tape),
      (giant|huge|enormous|big|large) box, (flimsy|thin|paper|plastic) (box|luggage), outer box,
      in (paper|thin|plastic), big enough, (box|luggage) crushed … (fine|ok),
      (item|inside|all) (fine|ok|okay|survived)
      `,
    },
    // … says it:
    {
      signal: 'packaging',
      weight: 2.1,
      phrases: `bubble wrap, tape, luckily, lucky, intact, survived, newspaper, loose, plastic`,
    },
    // … hints at it:
    {
      signal: 'packaging',
      weight: 1.6,
      phrases: `packaging, cardboard, box, pack, paper, inside`,
    },

    // Delay: late, slow, tracking stands still, cold food.
    {
      signal: 'delay',
      weight: 1.5,
      phrases: `
      no (movement|update|progress), not (on time|here), later than, should … (arrive|deliver), since weekday, delay,
      slow, out for delivery, in transit, due, eta, express, how long, (no|without) luggage, expected, urgent, late,
      should … (here|weekday|get), (# day|next day|same day) (delivery|guarantee), connection, (food|stone) cold,
      tarmac, (day|week|hour) (late|behind|delay|past|later|over),
      take (forever|ages|too long|long|# day|# week|over|# hour|day|week|more than)
      `,
    },
    // … says it:
    {
      signal: 'delay',
      weight: 1.1,
      phrases: `
      yet to (arrive|get|deliver), (delay|late) (again|delivery|arrival),
      (delivery|parcel|food|luggage) (arrive |)(late|delay|slow), not (moved|budged|updated|moving|fast|arrive),
      missed delivery, where (parcel|luggage|delivery), when (parcel|luggage),
      still no (parcel|luggage|sign|delivery|item), luggage (still|not), no show, (push|moved) back,
      (arrive|deliver|here) … (after|later), day after, date, than, # (th|st), cold, long time, slow delivery,
      always (late|delay), cannot (deliver|arrive), wait … (day|week),
      (for|since|over|almost|nearly|another) # (day|week)
      `,
    },
    // … suggests it:
    {
      signal: 'delay',
      weight: 0.8,
      phrases: `
      still (not|wait|nothing|in|at|on), pay … (express|prime|next day|# day),
      (say|inform) … (weekday|tomorrow|# day), # time, # day and, weekday, stuck, prime, christmas, forever, ages,
      wait, on way, flight, slot, noon, reach, longer, priority, # (day|week) ago
      `,
    },
    // … hints at it:
    {
      signal: 'delay',
      weight: 0.4,
      phrases: `
      wait … (parcel|delivery|arrive|hour|food), (deliver|arrive) … (day|hour) late, on weekday, # day, still,
      (next|same) day, chasing, moved, still no, here, long, depot, tracking, arrive, time, day, when, update, please,
      at #, th, pm
      `,
    },
    // … under a negation:
    {
      signal: 'delay',
      weight: 0.5,
      when: 'negated',
      phrases: `arrive, deliver, get, here, moved`,
    },
    // … speaks against it:
    {
      signal: 'delay',
      weight: -1.1,
      phrases: `lost, stolen, broken, crushed, missing, rotten, refund, queue`,
    },

    // Not dispatched.
    {
      signal: 'not-dispatched',
      weight: 3.1,
      phrases: `
      not leave, label (created|printed|made), (wait|day) to send,
      (still|stuck) (in |on |)(process|pending|confirmed|prepared), when send, say (process|preparing|pending),
      (payment|money) take, prepared, await
      `,
    },
    // … says it:
    {
      signal: 'not-dispatched',
      weight: 2.9,
      phrases: `before send, process, preparing, pending, confirm, pre order, hand over`,
    },
    // … hints at it:
    { signal: 'not-dispatched', weight: 1.4, phrases: `seller, stock` },
    // … under a negation:
    { signal: 'not-dispatched', weight: 3.2, when: 'negated', phrases: `send` },

    // Waiting at the gate, the counter, in the queue.
    {
      signal: 'waiting',
      weight: 3.9,
      phrases: `(wait|stood|queued) (for |)# hour (at|in|for), in line, # (counter|window|desk) open, queue`,
    },
    // … says it:
    {
      signal: 'waiting',
      weight: 2.3,
      phrases: `dock, bay, counter, slot, appointment, stood`,
    },
    // … hints at it:
    { signal: 'waiting', weight: 0.9, phrases: `truck, gate, hour` },

    // Slow loading, slow baggage belt.
    {
      signal: 'loading-speed',
      weight: 3.7,
      phrases: `
      load (take|slow|# hour), hour to load, hour … (belt|carousel|load), hour for luggage, # (forklift|men|hands),
      wait … luggage
      `,
    },
    // … says it:
    {
      signal: 'loading-speed',
      weight: 2,
      phrases: `load, forklift, tail lift, carousel`,
    },
    // … hints at it:
    {
      signal: 'loading-speed',
      weight: 1,
      phrases: `hour, # hour, flight, land, for luggage`,
    },

    // Badly loaded.
    {
      signal: 'loading-form',
      weight: 3.9,
      phrases: `(load|item) (shifted|slid), not (strapped|secured), overloaded, on top of`,
    },

    // Hazard.
    { signal: 'hazard', weight: 5, phrases: `gas leak` },
    {
      signal: 'hazard',
      weight: 3.5,
      phrases: `
      (exposed|bare|live|loose) wire, electric shock, hazard, unsafe, accident, dangerous, fire (exit|door),
      (on|caught) fire, speeding, reckless, red light, sparks, brakes
      `,
    },

    // The writer’s business, job or event is really hit.
    {
      signal: 'operations-affected',
      weight: 6,
      phrases: `
      standing (by|about|idle), sent home, (lost|cost) … (customer|job|money|sale|business|contract),
      cancel … contract, cannot (work|open|sell|start|trade|serve),
      (late|not|after) … (wedding|birthday|party|funeral), small business, not in time,
      (wedding|birthday|party|christmas) … (over|without), (for|need) (wedding|funeral|interview|exam),
      must (stop|close|shut|delay|cancel),
      missed … (deadline|wedding|flight|funeral|party|exam|birthday|interview|event|appointment), too late for,
      customer … (cancel|gone|angry|leave),
      (production|assembly|line|machine|plant|factory) … (stop|stopped|down|stands|idle|halt)
      `,
    },
    // … hints at it:
    {
      signal: 'operations-affected',
      weight: 3,
      phrases: `
      medication, insulin, surgery, wedding, funeral, exam, interview, exhibition, concert, production, visa, idle,
      deadline, samples, prescription, event, presentation, trade show, urgent, guests, tonight, tender, gig
      `,
    },

    // All or most of the goods.
    {
      signal: 'mostly-lost',
      weight: 8,
      phrases: `
      completely (broken|crushed|wet|rotten|melted), beyond repair, inedible, nothing (left|survived),
      in (bits|pieces), only # (survived|ok|left),
      (everything|every|all|most|half|both) … (broken|crushed|wet|rotten|melted|dead|gone), only half,
      (hundred|thousand|million) (bits|pieces), shards, not usable, (half|most|all) (missing|gone|stolen), throw all,
      half (parcel|order|never), (not one|nothing|no) … (survived|usable|eat), dead on arrival,
      (completely|arrive|all) dead, broken in #, glass everywhere
      `,
    },
    // … hints at it:
    { signal: 'mostly-lost', weight: 4, phrases: `destroyed, more than half, # item missing` },

    // Somebody could be hurt.
    {
      signal: 'danger',
      weight: 8,
      phrases: `
      injured, injury, bleeding, ambulance, exploded, killed, (almost|nearly) (hit|fell), ran over, (on|caught) fire,
      gas, electric shock, red light, drunk, allergic, allergy, cut (hand|finger), brakes, speeding, get hurt,
      hurt (myself|yourself)
      `,
    },
    // … hints at it:
    {
      signal: 'danger',
      weight: 2.5,
      phrases: `child, kids, toddler, danger, dangerous, unsafe, safety`,
    },

    // Rude, unhelpful or careless people.
    {
      signal: 'attitude',
      weight: 2.6,
      phrases: `
      not (friendly|polite|helpful|professional|sorry), rude, disrespectful, arrogant, manners, impolite, yell, shout,
      scream, (swear|swore) at, insult, shrug, slammed, hung up on, (treat|speak) (like|over), bothered,
      no (empathy|respect|apology|help), unprofessional, condescending, argue, unhelpful, unfriendly, incompetent,
      lazy, grumpy, aggressive, impatient, attitude, nasty, laughed, chatting, bad mood, hostile, not (problem|job),
      behaviour, misbehave, behavior
      `,
    },
    // … says it:
    {
      signal: 'attitude',
      weight: 2.3,
      phrases: `
      not (care|listen|interested|look|bother), (walked|drove) off, in front of, look (at|up|through), angry,
      ignoring, on break, refuse (help|wait), blame, throw
      `,
    },
    // … hints at it:
    {
      signal: 'attitude',
      weight: 1.2,
      phrases: `
      staff, chat, desk, guy, man, lady, boy, woman, people, apologise, asked, speak, treat, counter, care,
      bad service
      `,
    },
    { signal: 'attitude', when: 'negated', weight: -2, phrases: `rude` },
    // … speaks against it:
    {
      signal: 'attitude',
      weight: -0.3,
      phrases: `
      lost, stolen, gone, broken, crushed, wrong, missing, rotten, refund, late, arrive, # day, ordered, send
      `,
    },

    // Bribes, theft, threats, drunkenness, harassment.
    {
      signal: 'misconduct',
      weight: 3.4,
      phrases: `
      (asked|asking|wanted|want|refuse) … (tip|cash|money|cigarettes), bribe, threatened, threat, drunk, harass,
      forged, racist, staff stolen, stolen by
      `,
    },

    // Nothing to sit on, drink or warm oneself with, for drivers and visitors.
    {
      signal: 'hospitality',
      weight: 3.5,
      when: 'either',
      phrases: `no (water|seat|chair|coffee|shade|heating), coffee machine, canteen, nowhere sit`,
    },

    // Invoices, forms, waybills, customs papers, labels.
    {
      signal: 'paperwork',
      weight: 2.3,
      when: 'either',
      phrases: `
      invoice (wrong|for|with), (pod|delivery note|document|documents) … (missing|lost|wrong), customs (clearance|form|declaration), vat number, company name, permit, typo,
      accountant, proof of delivery, in customs, copy, luggage tag, no tag, signature, gst, hs code, passport,
      commercial
      `,
    },
    // … hints at it:
    {
      signal: 'paperwork',
      weight: 1.8,
      when: 'either',
      phrases: `invoice, customs, form, pdf, broker, reference number, stamp, please send, paper, tag`,
    },

    // Website, app, login, payment page.
    {
      signal: 'system',
      weight: 2.5,
      when: 'either',
      phrases: `
      app (bad|not|down|crash|keep|hang|freeze|slow), crash, error, glitch, log in, sign in, password, reset,
      page not, code (not|invalid|expired), check out, basket, button, invalid, something go wrong, not load, not let,
      every time, otp, not accept, payment (declined|fail), reinstalled, technical
      `,
    },
    // … says it:
    {
      signal: 'system',
      weight: 1.8,
      when: 'either',
      phrases: `
      cannot (log|pay|track|open|order|use|change|place order), page, link, map, postcode, update, click, cannot,
      screen
      `,
    },
    // … hints at it:
    {
      signal: 'system',
      weight: 0.7,
      when: 'either',
      phrases: `app, tracking, phone`,
    },

    // Returns, refunds, exchanges, claims, cancellations.
    {
      signal: 'returns-procedure',
      weight: 3.1,
      when: 'either',
      phrases: `take back, exchange, claim, return, not … penny`,
    },
    // … says it:
    {
      signal: 'returns-procedure',
      weight: 2.4,
      when: 'either',
      phrases: `
      no refund, refund in, store credit, compensation, dispute, case closed, proof of purchase,
      (cannot|not let|trying|tried) (return|cancel), cancel order, keep money, not refund, (money|funds) not, refund,
      refuse, policy, voucher, warranty, wait # day, return (label|item|parcel), money … account
      `,
    },
    // … hints at it:
    {
      signal: 'returns-procedure',
      weight: 1.4,
      when: 'either',
      phrases: `send back, bank, money, cancel, photo, replace`,
    },
    // … speaks against it:
    {
      signal: 'returns-procedure',
      weight: -0.3,
      phrases: `lost, stolen, gone, broken, crushed, wrong, missing, rotten, late, luggage, never, arrive, staff`,
    },

    // Fees, overcharging, price differences.
    {
      signal: 'charges',
      weight: 2.5,
      when: 'either',
      phrases: `
      rip off, twice for, tax, quote, price match, why pay, expensive, price (high|up), cash on delivery, cod,
      deducted, deposit, free delivery, free shipping, difference, charge, bill, euro, fee, duty, luggage fee,
      import (duty|tax), demurrage, detention
      `,
    },
    // … says it:
    {
      signal: 'charges',
      weight: 2.2,
      when: 'either',
      phrases: `
      pay (twice|extra|again|more), vat, toll, cheaper, hidden, price, £, €, quid, dollar, ₹, rs, rupees,
      (double|doubled), bucks, price (fell|drop|reduce|less), asked … (extra|rs|pay)
      `,
    },
    // … hints at it:
    {
      signal: 'charges',
      weight: 1.2,
      when: 'either',
      phrases: `extra, pay, pound, postage, # for #, for #, %, $, discount, coupon`,
    },
    // … speaks against it:
    {
      signal: 'charges',
      weight: -0.8,
      phrases: `pay … (express|prime|delivery), same day, next day, # day`,
    },

    // Nobody can be reached: phone, hold, robots.
    {
      signal: 'unreachable',
      weight: 2.2,
      when: 'either',
      phrases: `
      (nobody|not|never|no) answer, (nobody|never) collect, unanswered, engaged, always busy, cut off, on hold,
      voicemail, press #, call (cut|not|drops), (phone|number|line) (ring|dead|busy), no way (reach|contact|speak),
      in circles, runaround, please (answer|reply), reply dm, menu, chatbot, bot, robot, real person, human,
      cannot (reach|contact|speak|get), get (through|hold), hotline, helpline, passed (from|around), no phone,
      copy and paste, script, call volume, call # time, # calls, music, chat, unresponsive, ghosted, disconnected,
      hang up, no (staff|agent), (someone|somebody|anyone) … (help|contact|call|reply), give number, hung up,
      answer (phone|call), collect phone, canned, generic, pillar, (fob|fobbed|palmed) off, stonewall,
      stopped (answer|reply|responding), no customer service, template reply, switched off, copy paste,
      speak (someone|anyone)
      `,
    },
    // … says it:
    {
      signal: 'unreachable',
      weight: 1.4,
      when: 'either',
      phrases: `chat (say|ends|closed), ring, department, call, press, reach, (try|tried) (call|reach|contact)`,
    },
    // … hints at it:
    {
      signal: 'unreachable',
      weight: 1,
      when: 'either',
      phrases: `contact, dm, service, about parcel, number on, phone, number, speak, automated`,
    },
    // … under a negation:
    {
      signal: 'unreachable',
      weight: 1.5,
      when: 'negated',
      phrases: `reach, contact, human, phone number, speak, service`,
    },
    // … speaks against it:
    {
      signal: 'unreachable',
      weight: -0.4,
      phrases: `
      lost, stolen, gone, broken, crushed, wrong, missing, rotten, refund, delay, # day, luggage, parcel, deliver,
      ordered
      `,
    },

    // Mails and messages without an answer.
    {
      signal: 'no-reply',
      weight: 2.4,
      when: 'either',
      phrases: `
      (not|never) heard, no feedback, no word, not a word, heard (back|nothing), hear back, ignored my, # email,
      email #, write #, automatic reply, silence, silent, inbox, still no answer, contact form, crickets, hear from,
      no resolution, unresolved, ticket … close, close … ticket, (await|wait) (for |)reply
      `,
    },
    // … says it:
    {
      signal: 'no-reply',
      weight: 1.6,
      when: 'either',
      phrases: `email, message, write, complaint, reply, ticket, answer, fill in`,
    },
    // … under a negation:
    {
      signal: 'no-reply',
      weight: 2.3,
      when: 'negated',
      phrases: `reply, feedback, resolved, solved, answer`,
    },
    // … speaks against it:
    {
      signal: 'no-reply',
      weight: -0.3,
      phrases: `
      lost, stolen, gone, broken, crushed, wrong, missing, rotten, refund, delay, late, # day, luggage, parcel, item,
      deliver, arrive
      `,
    },
    // … hints at it:
    {
      signal: 'no-reply',
      weight: 0.8,
      when: 'either',
      phrases: `asked, weekday, anyone`,
    },

    // Nobody told us in time.
    {
      signal: 'late-information',
      weight: 3.6,
      phrases: `
      (nobody|never|not|without) inform, nobody (mentioned|thought|bothered|said), short notice, find out,
      lack of communication, keep informed, inform … before, knew, known, no announcement, never (mentioned|advised),
      heads up, in dark, (nice|if|bother|courtesy) … inform, last minute, not (mention|advised), proactive,
      (no|without|not) (notice|warning|notification|communication|text|call), (text|email|call) nice
      `,
    },

    // False statements and broken promises.
    {
      signal: 'misinformation',
      weight: 2.7,
      phrases: `
      lie, lies, lied, lying, liar, misleading, scam, fraud, false, fake, made up, not true, (broken|empty) promise,
      attempted, not home, in all day, home all day, different (answer|story|date), assured, advert, advertised,
      missed call, in stock, sorry missed, customer refused, cheating, (say|inform) … different, inform by, bait,
      no (info|information|explanation), weekday weekday, every (time|staff|person) … (different|another|new),
      not (available|attempt), no attempt, false (advert|info), description say, every day say,
      keep (say|inform|promise|changing), swore, sworn, address incomplete, nobody (home|knock), say … out for delivery,
      every day … tomorrow, (change|changing) (delivery|date|eta), date (keep|change), not refuse,
      which (true|right|lie)
      `,
    },
    // … says it:
    {
      signal: 'misinformation',
      weight: 2.1,
      phrases: `
      take day off, say … but, inform … inform, promise, guaranteed, truth, never (attempted|tried), guarantee
      `,
    },
    // … hints at it:
    {
      signal: 'misinformation',
      weight: 1.1,
      phrases: `", say, inform, never, within, excuse`,
    },
    // … speaks against it:
    {
      signal: 'misinformation',
      weight: -0.5,
      phrases: `lost, stolen, gone, broken, crushed, wrong, missing, rotten, # day, parcel, item, box`,
    },

    // Site, building, parking, toilets, lockers, rooms.
    {
      signal: 'facility',
      weight: 2.6,
      when: 'either',
      phrases: `
      toilet, car park, parking, pothole, ramp, wheelchair, entrance, locker, opening hours, dark,
      no (sign|toilet|light|roof), always (closed|shut), closed when, trolley, lift, roof, stair, location, facility,
      security
      `,
    },
    // … hints at it:
    {
      signal: 'facility',
      weight: 0.8,
      when: 'either',
      phrases: `collect, point, station, shop, close, always, code, door, sign, hall, near, work`,
    },

    // Noise, dust, smell, dirt, temperature of a place.
    {
      signal: 'environment',
      weight: 3.1,
      when: 'either',
      phrases: `noise, noisy, loud, dust, dusty, stink, fumes, degrees, unbearable, rat, mice, bug`,
    },
    // … hints at it:
    {
      signal: 'environment',
      weight: 1.5,
      when: 'either',
      phrases: `filthy, dirty`,
    },

    // Brochures, signs, adverts.
    {
      signal: 'publicity',
      weight: 3.8,
      when: 'either',
      phrases: `brochure, leaflet, flyer, poster, banner`,
    },

    // The product itself is poor.
    {
      signal: 'product-quality',
      weight: 3,
      phrases: `
      not (genuine|original), defective, faulty, defect, stopped working,
      not (turn on|charge|last|hold|stick|clean|close|stay|cut|fit|worth|expect), too (big|small|tight|short|large),
      waste of money, bad (item|food|taste), food bad, not as (described|advertised|pictured), bland, what expect,
      undercooked, burnt, see through, flimsy, shrank, shrunk, faded, zip, peel, rust, junk, (falls|fell) apart,
      not buy, after # (wash|use), not recommend, (dies|died|stopped|broken) after, arrive (fast|quick|on time),
      counterfeit, inedible, overcooked, bad (quality|product), size up, runs small, too expensive, stitching,
      not work, # wash
      `,
    },
    // … says it:
    {
      signal: 'product-quality',
      weight: 1.7,
      phrases: `
      tasted, material, fabric, portion, cheap, used, weak, wobble, seam, strap, itchy, no good, no use, thin,
      waterproof
      `,
    },
    // … hints at it:
    {
      signal: 'product-quality',
      weight: 0.9,
      phrases: `
      work, # star, disappointed, wear, plastic, picture, smell, buy, after, at all, itself, expect, warranty,
      quality, not last, room, hotel, breakfast, comfortable, bed, after # (day|week)
      `,
    },
    // … speaks against it:
    {
      signal: 'product-quality',
      weight: -0.8,
      phrases: `parcel, inform, weekday, luggage, staff, refund, deliver, get, missing, instead, ?`,
    },

    // Proposals.
    {
      signal: 'suggestion',
      weight: 3.4,
      phrases: `
      suggest, propose, feature, (nice|good|great|better|helpful|useful|handy) if, why not, how about, what about,
      please (add|consider|make|allow|offer|put|train|give|fix|improve|start|bring), wish,
      could (add|offer|make|let|put), should (add|offer|let|allow|choose|able), in future, perhaps, let customers,
      introduce, good idea, help if, just an idea
      `,
    },
    // … hints at it:
    {
      signal: 'suggestion',
      weight: 1.8,
      phrases: `improve, add, useful, love, maybe, option`,
    },
    // … speaks against it:
    {
      signal: 'suggestion',
      weight: -0.9,
      phrases: `not, no, nobody, never, refund, # day, inform, still, broken, lost`,
    },

    // Satisfied customers.
    {
      signal: 'praise',
      weight: 2.6,
      phrases: `
      good (service|job|item|quality|price|app|experience), keep up, well done, kudos, hats off, thumbs up,
      happy with, grateful, (highly|definitely) recommend, cannot (complain|fault|ask), above and beyond, day early,
      earlier than, ahead of, on the dot, safe and sound, not a scratch, no (fuss|drama|hassle), no questions asked,
      smooth, made my day, appreciate, shout out, ❤️, 👍, 🙏, 👏, value for money, no issues, never problem,
      (not|without) mark, deserve, worth every penny, in # piece, right (colour|size), use again, for once,
      within hour, thanks, spot on, buy again, legend, arrive … (intact|on time|early|safe)
      `,
    },
    // … says it:
    {
      signal: 'praise',
      weight: 2.3,
      phrases: `
      great (service|job|delivery|product|quality|value|price|seller|staff|experience), no complaints, nothing broken,
      (well|nicely|carefully) packed, exactly (what|as), works (great|well|perfectly|fine),
      arrive (safe|early|in perfect|on time|next morning|in time), first time, in # day, good job, (five|5) stars
      `,
    },
    // … suggests it:
    {
      signal: 'praise',
      weight: 1.3,
      phrases: `
      great, love, friendly, polite, helpful, professional, courteous, efficient, reliable, happy, faster, fastest,
      kind, respectful, favourite, quick, prompt, speedy, in no time, honest, easy, delicious, recommended, sorted,
      carried, dry, sorry, little
      `,
    },
    // … hints at it:
    {
      signal: 'praise',
      weight: 0.6,
      phrases: `fast, nice, good, well, best, safe, fresh, on time`,
    },
    // … under a negation:
    {
      signal: 'praise',
      weight: 2.3,
      when: 'negated',
      phrases: `broken, delay, missing, crushed, complaint, issue, wrong, trouble, leak, lost, late`,
    },
    // … speaks against it:
    {
      signal: 'praise',
      weight: -1.8,
      when: 'negated',
      phrases: `great, good, happy, thanks, recommend, fast, well, on time, nice, helpful, friendly`,
    },
    // … speaks against it:
    {
      signal: 'praise',
      weight: -0.6,
      when: 'either',
      phrases: `
      still, not, where, why, however, nobody, disappointed, please, stolen, gone, crushed, rotten, refund, bad, no,
      ?, "
      `,
    },

    // Chatter, questions, adverts, news, jobs, books and films.
    {
      signal: 'unrelated',
      weight: 2.2,
      phrases: `
      hiring, salary, link in bio, (anyone|anybody) know, movie, novel, chapter, plot, author, episode, album,
      what time, tips, advice, thinking of, can (use|bring), cannot wait, excited, lol, omg, haha
      `,
    },
    // … says it:
    {
      signal: 'unrelated',
      weight: 1.2,
      phrases: `
      read, how much, how many, question, film, birthday, selling, anybody, looking for, video, train, blog, best,
      new, start, old, ?, alexa, kindle, series, game
      `,
    },
    // … speaks against it:
    {
      signal: 'unrelated',
      weight: -1,
      phrases: `not, refund, nobody, gone, crushed, wrong, no, please, arrive, say, # <, app, "`,
    },
    // … hints at it:
    {
      signal: 'unrelated',
      weight: 0.7,
      phrases: `if, used, night, :, !, first, everyone, mum, thanks`,
    },

    // The writer forgives or calls it small.
    {
      signal: 'excused',
      weight: 7,
      phrases: `
      no big deal, not end of world, never mind, no worries, no harm, no problem, not a problem, understandable,
      understand, fair enough, (not|cannot) blame, not mind, not matter, still (works|good|happy|fine), works fine,
      but (fine|ok|happy|works|worth), all good, live with, worth the wait, not complaining, no complaints, minor,
      slightly, (item|inside|all) (fine|ok|okay|intact|works|good), (bit|little) (late|slow|crushed|broken),
      in the end, things happen
      `,
    },
    // … hints at it:
    {
      signal: 'excused',
      weight: 2,
      phrases: `
      though, small, little, bit, tiny, ok, okay, anyway, otherwise, apart from that, intact, snow, storm, luckily
      `,
    },
  ],
  negators: `
    (not|no|never|without|nothing|none|nobody|neither|nor|hardly|cannot|zero|nowhere), free (of|from),
    (yet to|fail to|far from|refuse to)
  `,
  negationReach: 3,
  gapReach: 6,
  neutral: `
    not only, insult to injury, no doubt, not to mention, no matter, no longer, never (again|seen|experienced),
    nothing but, thanks for nothing, no thanks, happy to help, no wonder, kind of, kind regards,
    (thanks|thank you) in advance, in order to, at least, in short, short of it,
    lost (patience|faith|count|trust|for words),
    lost (luggage|property|and found) (desk|office|number|counter|department|team|line|form), phone number,
    order number, as soon as possible, long story short, broken english, black friday, out of order, in order
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
