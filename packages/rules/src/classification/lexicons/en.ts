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
      then, now, some, any, such, there, ever, whole, entire, amazon, fedex, dhl, usps, ups, dpd, evri, door dash
    `,
    '#': `
      one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, several,
      a few, a couple of, a dozen, half a dozen
    `,
    of: `out of`,
    half: `half of`,
    all: `all of, everything`,
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
      poor, terrible, awful, horrible, worst, appalling, pathetic, useless, shocking, dreadful, worse, hopeless,
      disgusting, crap, shit, rubbish, shoddy, sloppy, unacceptable, ridiculous, joke, horrendous, disappointing, trash
    `,
    badly: `poorly, carelessly, improperly, terribly`,
    great: `
      excellent, superb, outstanding, fantastic, brilliant, awesome, amazing, wonderful, perfect, top notch,
      lovely, exceptional, greatest, phenomenal, incredible
      `,
    happy: `pleased, satisfied, delighted, impressed`,
    parcel: `
      package, pakage, shipment, consignment, order, goods, cargo, mail, post, packet, stuff, letter
      `,
    luggage: `baggage, suitcase, bag, rucksack, backpack, bags`,
    box: `carton, envelope, crate, container, boxes`,
    item: `
      part, unit, pallet, bottle, product, article, contents, book, shirt, shoe, dress, jacket, laptop, lamp,
      mirror, bike, table, sofa, couch, wardrobe, toy, tv, mug, plate, vase, toaster, chair, knives, furniture,
      monitor, pants, jeans, cup, glass, mattress, mugs
      `,
    accessory: `
      accessories, screw, bolt, charger, cable, manual, instructions, remote, sauce, battery, batteries, filter,
      lid, straw, cutlery, lids
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
      got here
      `,
    get: `
      getting, got, gotten, receive, received, receiving, recieved, given, gets
      `,
    send: `sent, ship, shipped, dispatch, despatch`,
    ordered: `bought, purchased, ordering`,
    collect: `collection, pick up, picked up, picking up, picks up, pickup, pick it up`,
    say: `
      showed, said, saying, show, shown, stated, claimed, claiming, marked, status, says, claims
      `,
    take: `took, takes, taken, taking`,
    go: `went, going, goes`,
    give: `gave, giving`,
    pay: `paid, paying, pays`,
    find: `found, finding`,
    stuck: `stranded, sitting, sat, sits`,
    depot: `hub, sorting office, sorting centre, post office`,
    lost: `
      lose, losing, misplaced, mislaid, vanish, vanished, disappear, go missing, went missing, gone missing, astray
    `,
    stolen: `steal, stole, theft, thief, thieves, nicked, robbed`,
    broken: `
      brokken, broke, break, breakage, smash, shatter, crack, chipped, damage, damaged, damaging, unusable,
      snapped, bust, busted
      `,
    crushed: `
      crush, crunch, squashed, flattened, crumpled, dent, battered, bent, warped, torn, tear, ripped, split,
      burst, punctured, hole, scratched, scratch, scuff, scrape, scraped, creased, folded, mangled, beat up,
      rip, ripping, jammed
      `,
    wet: `soak, soggy, drenched, sodden`,
    leak: `spill, spilt, spilled`,
    throw: `threw, thrown, toss, chuck, hurl, flung, kick`,
    leave: `left, leaving, dump, abandoned`,
    doorstep: `
      porch, front door, step, driveway, lobby, hallway, bin, bushes, pavement, hedge, bins
      `,
    stranger: `someone else, somebody else, another customer, stranger's`,
    rotten: `rotting, mouldy, moldy, mould, mold, spoiled, spoilt, wilted, mush`,
    melted: `melt, thawed, defrost`,
    refuse: `refused, refuses, refusing, denied, deny, declined, rejected, reject, not willing to`,
    refund: `money back, reimbursement, reimbursed`,
    reply: `
      replies, replied, respond, response, get back to, got back to, call back, called back, follow up
    `,
    inform: `notify, notified, told, tell, warn, let me know, let us know, explain`,
    service: `customer service, support, customer care, help desk, call centre, call center`,
    staff: `
      driver, courier, delivery man, delivery guy, delivery person, postman, mailman, rider, employee, worker,
      agent, representative, rep, clerk, guard, manager, supervisor, receptionist, loaders, handlers, mover
      `,
    seller: `vendor, merchant, supplier, retailer`,
    customer: `client`,
    truck: `lorry, lorries, vehicle, trailer, van, vans`,
    load: `unload, offload`,
    invoice: `
      delivery note, paperwork, document, documentation, bill of lading, packing list, waybill, certificate,
      receipt
      `,
    app: `
      website, web site, webpage, portal, site, software, system, login, scanner, apps
      `,
    fee: `surcharge, cost, fees, charges`,
    neighbour: `neighbor, neighbour's, next door`,
    packaging: `packing, wrapping`,
    pack: `packaged, packed, wrapped`,
    'bubble wrap': `padding, padded, cushioning, protection, protective, filler, filling`,
    day: `
      week, month, year, fortnight, business day, working day, days, business days, working days
      `,
    hour: `hr, minute, min, half an hour, hrs, mins`,
    weekday: `
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, yesterday, january, february, april, june,
      july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec
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
    destroyed: `destroy, ruin, wreck, obliterated, totaled`,
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
  },
  endings: ["'s", "'ve", "'re", "'ll", "'d", 'ing', 'ed', 'es', 'e', 's', 'ly'],
  entries: [
    // Lost: never arrived, vanished, stolen, said to be delivered but not there, empty box.
    {
      signal: 'lost',
      weight: 2.5,
      phrases: `
      never (arrive|get|deliver|made it|reached|saw|seen|found), lost in transit, not seen,
      no sign (of|parcel|luggage), still (lost|missing), off doorstep, thin air,
      not a single … (reached|arrive), hand … resident, nobody know where, where (parcel|luggage|item), no food,
      stolen, no trace, broken into, break into
      `,
    },
    // … says it:
    {
      signal: 'lost',
      weight: 2.1,
      phrases: `
      cannot find, missing since, nothing (inside|in box|on|outside|here|arrive|get), box empty, say … hand,
      not know where, lost, say … deliver, deliver but, mailbox, last (scan|seen|scanned), no parcel, depot say,
      disappeared, seen since, not know luggage, tell where, missing (parcel|luggage),
      stolen (from|parcel|luggage), empty (box|parcel|luggage), get nothing, lost (parcel|luggage|food|item)
      `,
    },
    // … suggests it:
    {
      signal: 'lost',
      weight: 1.6,
      phrases: `
      (parcel|luggage|box|item|food) (gone|nowhere|missing|never), nowhere (to be|near),
      (somebody|someone|staff) (take|stole|kept|open), photo of, gone, not get parcel, parcel not get,
      cannot (locate|trace), trace, proof of delivery, still no, nowhere, no delivery,
      deliver … (nothing|not get|no parcel), still not (parcel|luggage), (send|put) luggage,
      luggage not (make|on|arrive|get|here), leave luggage, find luggage
      `,
    },
    // … hints at it:
    {
      signal: 'lost',
      weight: 0.7,
      phrases: `never, luggage, somewhere, # day, sign of, airline`,
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
      phrases: `
      broken, crushed, leak, fragile, all over, mishandled, destroyed
      `,
    },
    // … says it:
    {
      signal: 'damaged',
      weight: 1.8,
      phrases: `wet, rattle, (bits|pieces), collapsed, not survive, tampered, (stain|sticky|puddle), footprint, dropped, handle`,
    },
    // … suggests it:
    {
      signal: 'damaged',
      weight: 1,
      phrases: `
      in (pieces|bits|half), arrive in (pieces|bits|half), (arrive|deliver|get|find) … (broken|crushed|wet|open|leak),
      caved in, came apart, (arrive|box) upside down, rough handling, throw (parcel|box|luggage|over|down|around),
      (fell|stood|stand|drop|run|ran) (on|over), fell off, throw, corner, screen, # of #, look, frame, side, chip
      `,
    },
    // … hints at it:
    {
      signal: 'damaged',
      weight: 0.8,
      phrases: `
      (broken|crushed) (in transit|on arrival|parcel|item|luggage|box),
      (wheel|handle|corner|screen|leg|lid|seal|edge|side|bottom|item|box) … (broken|missing|off|gone|crushed|open),
      (#|all|both|most) … (broken|crushed), look like, open, wheel, repair, glue, off
      `,
    },

    // Spoiled: rotten, melted, past its date.
    {
      signal: 'spoiled',
      weight: 3.3,
      phrases: `
      rotten, melted, (gone|go) (off|bad), past date, best before, use by, expiry, expired, not (cold|fresh),
      fruit … (warm|smell|soft|liquid|off|colour), dead flower, flower … dead, flower
      `,
    },
    // … hints at it:
    {
      signal: 'spoiled',
      weight: 2.1,
      phrases: `
      fruit, frozen, freezer, sour, stale, bruised, warm, fresh, cool
      `,
    },

    // Shortage: fewer than ordered, something missing.
    {
      signal: 'shortage',
      weight: 2.4,
      phrases: `
      but no, # < (arrive|get|in box), missing, incomplete, forgot, counted, # of #, set, # short, should #
      `,
    },
    // … says it:
    {
      signal: 'shortage',
      weight: 1.9,
      phrases: `
      missing (#|item|from), (no|without|not|forgot) (accessory|item|food), short by,
      only (get|deliver|send|find|arrive), only # (item|box|arrive|get|in), get only,
      (ordered|pay) … (only|but #), ordered # … # <, # not in, but only #,
      not (get|deliver|arrive) (all|rest|with|#|item), not (come|in|include) (box|with|parcel|luggage),
      arrive without, (rest|other) (of|item|half|parcel|#|box|luggage), half (parcel|missing|empty|food|eaten),
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
      not (what|item|colour|size|#) ordered, different (from|than|item|colour),
      stranger (parcel|item|food|luggage), different person parcel, (mixed|mix) up, swapped, substitute,
      not (match|what ask), something (different|else), what arrive, (send|get|deliver) colour, ordered colour,
      asked for
      `,
    },
    // … says it:
    {
      signal: 'wrong-item',
      weight: 1.5,
      phrases: `
      (send|get|give|collect|deliver) … (wrong|different|instead|stranger), not mine, instead, instead of, size #,
      not ordered, not colour, wrong, send right, ordered … (get|send|deliver|arrive), asked for … get, name on, colour,
      version, exchange
      `,
    },
    // … hints at it:
    {
      signal: 'wrong-item',
      weight: 0.9,
      phrases: `
      different, colour, size, model, version, flavour, mine, edition, not what, get #, kg, xl, medium, ones,
      ours, right, ordered
      `,
    },

    // Misdelivery: with somebody else, at a wrong place, not brought to the door.
    {
      signal: 'misdelivery',
      weight: 1.8,
      phrases: `
      back door, misdelivered, signed (for |)by, not (bring|carry|walk),
      (collect|take) (myself|ourselves|from|point), without (asking|permission|calling|knock), mile away,
      up street, downstairs, (safe|hiding) place, address, mile
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
      (parcel|food) (in|at|with|go), (deliver|give) (stranger|wrong|man|shop), down street, neighbour, doorstep,
      plain sight, road, number #, (not|never|nobody) (ring|knock|buzz), delivery instructions,
      (ignore|follow|read) … instructions, (wrong|another|different) (state|side)
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
      phrases: `stranger, street, outside, rain, door, collect, signed, put`,
    },

    // Storage: badly kept in the warehouse.
    {
      signal: 'storage',
      weight: 3.7,
      phrases: `(stored|kept|store) (outside|outdoors|on floor|next|badly|under), in storage, storage unit, damp, stacked`,
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
      (no|without|enough|lack of) bubble wrap, overpacked, (so|too) much (plastic|packaging|cardboard|paper|tape),
      (giant|huge|enormous|big|large) box, box big, (flimsy|thin|paper|plastic) (box|luggage), outer box,
      in (paper|thin|plastic), big enough, (box|luggage) crushed … (fine|ok), (item|inside|all) (fine|ok|okay|survived)
      `,
    },
    // … says it:
    {
      signal: 'packaging',
      weight: 2.1,
      phrases: `
      bubble wrap, tape, luckily, lucky, miracle, intact, survived, gift wrap, newspaper, loose, plastic
      `,
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
      (day|hour) (late|behind|delay|past|later|over),
      take (forever|ages|too long|long|# day|over|# hour|day|more than|lots of time),
      no (movement|update|progress), (food|stone) cold, not (on time|here), later than,
      should … (arrive|deliver), since weekday, delay, slow, out for delivery, in transit, due, lukewarm, eta,
      express, how long, backlog, (no|without) luggage, expected, urgent, late, should … (here|weekday|get),
      (# day|next day|same day) (delivery|guarantee), tarmac, runway, connection, cancel flight
      `,
    },
    // … says it:
    {
      signal: 'delay',
      weight: 1.1,
      phrases: `
      yet to (arrive|get|deliver), (delay|late) (again|delivery|arrival),
      (delivery|parcel|food|luggage) (arrive |)(late|delay|slow), not (moved|budged|updated|moving|fast|arrive),
      behind schedule, missed delivery, wait … day, where (parcel|luggage|delivery), when (parcel|luggage),
      still no (parcel|luggage|sign|delivery|item), luggage (still|not), no show, running late,
      (push|moved) back, keep (changing|moving), not (on time|long), (arrive|deliver|here) … (after|later),
      long time, day after, slow delivery, always (late|delay), (for|since|over|almost|nearly|another) # day,
      date, than, # (th|st), cold, why parcel, not get until, not arrive until, past due, by now,
      cannot (deliver|arrive), after day
      `,
    },
    // … suggests it:
    {
      signal: 'delay',
      weight: 0.8,
      phrases: `
      still (not|wait|nothing|in|at|on), pay … (express|prime|next day|# day), (more than|over|after) # (day|hour),
      (say|inform) … (weekday|tomorrow|# day), # day ago, # time, # day and, weekday, stuck, prime, christmas, forever,
      ages, wait, on way, flight, slot, noon, reach, longer, priority
      `,
    },
    // … hints at it:
    {
      signal: 'delay',
      weight: 0.4,
      phrases: `
      wait … (parcel|delivery|arrive|hour|food), (deliver|arrive) … (day|hour) late, on weekday, # day, still,
      (next|same) day, chasing, moved, still no, here, long, # hour, pm, depot, tracking, where, arrive, time,
      day, when, update, please, ordered, at #, th, pm, nothing
      `,
    },
    // … under a negation:
    {
      signal: 'delay',
      weight: 0.5,
      when: 'negated',
      phrases: `arrive, deliver, get, here, moved, fast`,
    },
    // … speaks against it:
    {
      signal: 'delay',
      weight: -1.1,
      phrases: `
      lost, stolen, broken, crushed, missing, rotten, refund, queue
      `,
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
      phrases: `dock, bay, counter, slot, appointment, standing by, stood`,
    },
    // … hints at it:
    { signal: 'waiting', weight: 0.9, phrases: `truck, gate, hour` },

    // Slow loading, slow baggage belt.
    {
      signal: 'loading-speed',
      weight: 3.7,
      phrases: `
      load (take|slow|# hour), hour to load, hour … (belt|carousel|load), hour for luggage, wait at belt,
      # (forklift|men|hands), wait … load, wait … luggage, hour wait for luggage
      `,
    },
    // … says it:
    {
      signal: 'loading-speed',
      weight: 2,
      phrases: `load, forklift, tail lift, carousel, luggage hall`,
    },
    // … hints at it:
    {
      signal: 'loading-speed',
      weight: 1,
      phrases: `hour, # hour, flight, land, minutes, for luggage`,
    },

    // Badly loaded.
    {
      signal: 'loading-form',
      weight: 3.9,
      phrases: `load badly, (load|item) (shifted|slid), not (strapped|secured), overloaded, axle, tilted, leaning, on top of`,
    },

    // Hazard.
    { signal: 'hazard', weight: 5, phrases: `gas leak` },
    {
      signal: 'hazard',
      weight: 3.5,
      phrases: `
      (truck|load|staff) nearly, smell of (gas|burning|smoke), (exposed|bare|live|loose) wire, electric shock, hazard,
      unsafe, accident, dangerous, danger, fire (exit|door), (on|caught) fire, speeding, reckless, red light, sparks,
      brakes
      `,
    },

    // The writer’s business, job or event is really hit.
    {
      signal: 'operations-affected',
      weight: 6,
      phrases: `
      (production|assembly|line|machine|site) … (stop|down|stands|idle), must (stop|close),
      (lost|cost) (customer|job|money), missed (deadline|wedding|flight|funeral|party), cannot (work|open|sell|start),
      too late for, no use, (for|need) (wedding|funeral|interview|exam|tomorrow), standing (by|about|idle), sent home
      `,
    },
    // … hints at it:
    {
      signal: 'operations-affected',
      weight: 3,
      phrases: `
      medicine, medication, insulin, surgery, wedding, funeral, exam, interview, exhibition, concert,
      production, visa, idle, deadline, samples, prescription, event
      `,
    },

    // All or most of the goods.
    {
      signal: 'mostly-lost',
      weight: 8,
      phrases: `
      completely (broken|crushed|wet|rotten|melted), all broken, beyond repair, write off, inedible, total loss,
      nothing (left|survived), (half|most|all) (missing|gone|stolen), in (bits|pieces),
      only # (survived|ok|left), throw all, lost parcel, not one,
      (everything|every|all|most|half|both) … (broken|crushed|wet|rotten|melted|dead|gone)
      `,
    },
    // … hints at it:
    { signal: 'mostly-lost', weight: 4, phrases: `destroyed, more than half, # item missing, # missing` },

    // Somebody could be hurt.
    {
      signal: 'danger',
      weight: 8,
      phrases: `
      injured, injury, bleeding, ambulance, exploded, killed, (almost|nearly) (hit|fell), ran over,
      (on|caught) fire, smoke, gas, electric shock, red light, drunk, allergic, allergy, cut (hand|finger),
      brakes, speeding, get hurt, hurt (myself|yourself)
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
      not (friendly|polite|helpful|professional|sorry), rude, disrespectful, arrogant, manners, impolite, yell,
      shout, scream, (swear|swore) at, insult, shrug, slammed, hung up on, (treat|speak) (like|over), stupid,
      not (my|our) (problem|job), bothered, no (empathy|respect|apology|help), unprofessional, condescending,
      argue, unhelpful, unfriendly, incompetent, lazy, grumpy, aggressive, impatient, attitude, nasty, laughed,
      chatting, bad mood, hostile, dismissive, disrespect, ignored me
      `,
    },
    // … says it:
    {
      signal: 'attitude',
      weight: 2.3,
      phrases: `
      not (care|listen|interested|look|bother), (walked|drove) off, in front of, look (at|up|through), angry,
      grumbled, ignoring, on break, refuse (help|wait), tone, horn, blame, throw
      `,
    },
    // … hints at it:
    {
      signal: 'attitude',
      weight: 1.2,
      phrases: `
      staff, chat, desk, guy, man, lady, boy, woman, people, apologise, asked, speak, treat, counter, care,
      bad staff, bad service
      `,
    },
    { signal: 'attitude', when: 'negated', weight: -2, phrases: `rude` },
    // … speaks against it:
    {
      signal: 'attitude',
      weight: -0.3,
      phrases: `lost, stolen, gone, broken, crushed, wrong, missing, rotten, refund, late, arrive, # day, ordered, send`,
    },

    // Bribes, theft, threats, drunkenness, harassment.
    {
      signal: 'misconduct',
      weight: 3.4,
      phrases: `
      (asked|asking|wanted|want|refuse) … (tip|cash|money|cigarettes), bribe, threatened, threat, drunk, harass,
      creepy, forged, pocketed, ate my, racist, spat, staff stolen, stolen by
      `,
    },

    // Nothing to sit on, drink or warm oneself with, for drivers and visitors.
    {
      signal: 'hospitality',
      weight: 3.5,
      when: 'either',
      phrases: `
      no (water|seat|chair|coffee|shade|heating), nowhere sit, coffee machine, canteen
      `,
    },

    // Invoices, forms, waybills, customs papers, labels.
    {
      signal: 'paperwork',
      weight: 2.3,
      when: 'either',
      phrases: `
      invoice (wrong|for|with), customs (clearance|form|declaration), vat number, company name, permit, typo,
      accountant, proof of delivery, in customs, signed copy, copy, luggage tag, no tag, signature, fax, duties
      `,
    },
    // … hints at it:
    {
      signal: 'paperwork',
      weight: 1.8,
      when: 'either',
      phrases: `
      invoice, customs, form, pdf, broker, reference number, stamp, please send, paper, tag
      `,
    },

    // Website, app, login, payment page.
    {
      signal: 'system',
      weight: 2.5,
      when: 'either',
      phrases: `
      app (bad|not|down|crash|keep|hang|freeze|slow), crash, freezing, blank page, error, glitch, server,
      log in, sign in, password, reset, page not, code (not|invalid|expired), check out, basket, button,
      invalid, something go wrong, not load, payment failed, browser, refresh, upload, technical, not let,
      every time, buggy, lag
      `,
    },
    // … says it:
    {
      signal: 'system',
      weight: 1.8,
      when: 'either',
      phrases: `
      cannot (log|pay|track|open|order|use|change|place order), page, link, map, postcode, update, click, cannot, screen,
      email address
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
      phrases: `
      take back, exchange, claim, return, collect return, not collect return
      `,
    },
    // … says it:
    {
      signal: 'returns-procedure',
      weight: 2.4,
      when: 'either',
      phrases: `
      no refund, refund in, store credit, cancellation, claim form, compensation, liability, dispute,
      case closed, proof of purchase, # day return, (cannot|not let|trying|tried) (return|cancel), cancel order,
      keep money, not refund, (money|funds) not, refund, refuse, policy, voucher, warranty, wait # day,
      refundable, return (label|item|parcel)
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
      overcharged, rip off, twice for, tax, quote, price match, why pay, price drop, expensive, price (high|up),
      cash on delivery, cod, deducted, deposit, free delivery, free shipping, difference, increase, charge,
      bill, euro, fee, duty, luggage fee
      `,
    },
    // … says it:
    {
      signal: 'charges',
      weight: 2.2,
      when: 'either',
      phrases: `
      pay (twice|extra|again|more), vat, toll, cheaper, hidden, price, £, €, quid, dollar, double charge,
      hidden (fee|charge), surge
      `,
    },
    // … hints at it:
    {
      signal: 'charges',
      weight: 1.2,
      when: 'either',
      phrases: `
      extra, pay, pound, postage, # for #, for #, %, $, discount, coupon, high price, not free
      `,
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
      (nobody|not|never|no) answer, (nobody|never) collect, unanswered, service not (help|reply), engaged,
      always busy, out of service, cut off, on hold, voicemail, mailbox full, press #, call (cut|not|drops),
      (phone|number|line) (ring|dead|busy), no way (reach|contact|speak), round and round, in circles,
      run around, runaround, please (answer|reply), reply dm, # chats, menu, chatbot, bot, robot, real person,
      human, cannot (reach|contact|speak|get), get (through|hold), contact number, hotline, helpline,
      passed (from|around), no phone, copy and paste, script, call volume, call # time, # calls, music, chat,
      unresponsive, ghosted, disconnected, no way to contact, hang up, no (staff|agent),
      (someone|somebody|anyone) … (help|contact|call|reply), help center, number call, give number,
      customer service number, hung up, answer (phone|call), collect phone
      `,
    },
    // … says it:
    {
      signal: 'unreachable',
      weight: 1.4,
      when: 'either',
      phrases: `
      chat (say|ends|closed), ring, department, call, (try|tried|trying) (to |)(call|reach|contact), press,
      reach
      `,
    },
    // … hints at it:
    {
      signal: 'unreachable',
      weight: 1,
      when: 'either',
      phrases: `
      contact, dm, service, about parcel, number on, phone, number, speak, automated
      `,
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
      phrases: `lost, stolen, gone, broken, crushed, wrong, missing, rotten, refund, delay, # day, luggage, parcel, deliver, ordered`,
    },

    // Mails and messages without an answer.
    {
      signal: 'no-reply',
      weight: 2.4,
      when: 'either',
      phrases: `
      (not|never) heard, no feedback, no word, not a word, heard (back|nothing), hear back, ignored my, # email,
      email #, write #, automatic reply, acknowledgement, silence, silent, inbox, still no answer, contact form
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
      phrases: `reply, feedback, resolved, solved, answer, acknowledged`,
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
      (nobody|never|not|without) inform, nobody (mentioned|thought|bothered|said), without (notice|warning),
      no (notice|warning|notification|communication), short notice, inform too late, find out,
      lack of communication, keep informed, inform … before, learned, could say, knew, known, text at,
      no announcement, never (mentioned|advised), without telling
      `,
    },

    // False statements and broken promises.
    {
      signal: 'misinformation',
      weight: 2.7,
      phrases: `
      lie, lies, lied, lying, liar, misleading, dishonest, scam, fraud, false, fake, made up, not true,
      (broken|empty) promise, attempted, not home, at home all, in all day, home all day, business closed,
      card say, different (answer|story|date), assured, advert, advertised, missed call, in stock, sorry missed,
      customer refused, cheating, which (true|right), (say|inform) … different, inform by, misled, deceptive,
      deceive, bait, no (info|information|explanation), fool, bogus
      `,
    },
    // … says it:
    {
      signal: 'misinformation',
      weight: 2.1,
      phrases: `
      take day off, say … but, inform … inform, say … inform, promise, guaranteed, truth,
      never (attempted|tried), guarantee
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
      toilet, shower, car park, parking, pothole, elevator, ramp, wheelchair, entrance, locker, opening hours,
      narrow, wifi, lift broken, dark, no (sign|toilet|light|roof), always (closed|shut), closed when, trolley,
      lift, roof, stair, location, facility, security, (broken|open) gate, gate … (broken|open)
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
      phrases: `
      noise, noisy, loud, dust, dusty, stink, fumes, degrees, unbearable, smell … (hall|depot|flat), rat, mice,
      roach, bug, droppings
      `,
    },
    // … hints at it:
    {
      signal: 'environment',
      weight: 1.5,
      when: 'either',
      phrases: `filthy, dirty, grimy`,
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
      not (genuine|original), knock off, refurbished, defective, faulty, defect, stopped working,
      dead on arrival, not (turn on|charge|last|hold|stick|clean|close|stay|cut|fit|worth|expect),
      too (big|small|tight|short|large), waste of money, bad (item|food|taste), food bad, (badly|cheap) made,
      not as (described|advertised|pictured), bland, what expect, undercooked, greasy, burnt, see through,
      flimsy, crooked, shrank, shrunk, faded, zip, peel, rust, junk, (falls|fell) apart, not buy,
      after # (wash|use), not recommend, (dies|died|stopped|broken) after, not waterproof, smaller than,
      arrive (fast|quick|on time), counterfeit, inedible, overcooked, bad (quality|product)
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
      work, # star, after # day, disappointed, wear, plastic, picture, smell, buy, after, at all, itself,
      expect, warranty, quality, not last, room, hotel, breakfast, comfortable, bed
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
      suggest, propose, feature, (nice|good|great|better|helpful|useful|handy) if, why not, how about,
      what about, please (add|consider|make|allow|offer|put|train|give|fix|improve|start|bring),
      (need|must) improve, wish, could (add|offer|make|let|put), should (add|offer|let|allow|choose|able),
      in future, perhaps, let customers, let choose, introduce, good idea, love to see, tick box
      `,
    },
    // … hints at it:
    {
      signal: 'suggestion',
      weight: 1.8,
      phrases: `improve, reusable, add, useful, love, maybe, option`,
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
      happy with, grateful, (highly|definitely) recommend, cannot (complain|fault|ask), faultless,
      above and beyond, day early, earlier than, ahead of, on the dot, safe and sound, not a scratch,
      no (fuss|drama|hassle), no questions asked, smooth, made my day, appreciate, shout out, ❤️, 👍, 🙏, 👏,
      better than expected, value for money, no issues, never problem, nothing to complain, (not|without) mark,
      deserve, worth every penny, relieved, in # piece, right (colour|size), use again, for once, within hour,
      thanks
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
      great, love, friendly, polite, helpful, professional, courteous, efficient, reliable, happy, faster, fastest, kind,
      respectful, favourite, quick, prompt, speedy, in no time, honest, perfectly, easy, delicious, handwritten,
      recommended, sorted, carried, dry, sorry, little
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
      phrases: `
      broken, delay, missing, crushed, complaint, issue, wrong, trouble, leak, lost, late
      `,
    },
    // … speaks against it:
    {
      signal: 'praise',
      weight: -1.8,
      when: 'negated',
      phrases: `
      great, good, happy, thanks, recommend, fast, well, on time, nice, helpful, friendly
      `,
    },
    // … speaks against it:
    {
      signal: 'praise',
      weight: -0.6,
      when: 'either',
      phrases: `
      still, not, where, why, however, nobody, disappointed, please, stolen, gone, crushed, rotten, refund, bad,
      no, ?, "
      `,
    },

    // Chatter, questions, adverts, news, jobs, books and films.
    {
      signal: 'unrelated',
      weight: 2.2,
      phrases: `
      hiring, salary, link in bio, (anyone|anybody) know, movie, novel, chapter, plot, author, episode, album,
      song, poem, minister, what time, weight limit, tips, advice, which better, thinking of, museum, fun fact,
      can (use|bring)
      `,
    },
    // … says it:
    {
      signal: 'unrelated',
      weight: 1.2,
      phrases: `
      read, how much, how many, question, film, season, birthday, selling, anybody, looking for, video, train,
      blog, best, new, start, old, ?, hacked, alexa, kindle, echo, fire tv, seat, boarding, invite, series, game
      `,
    },
    // … speaks against it:
    {
      signal: 'unrelated',
      weight: -1,
      phrases: `
      not, refund, nobody, gone, crushed, wrong, no, please, arrive, say, # <, app, "
      `,
    },
    // … hints at it:
    {
      signal: 'unrelated',
      weight: 0.7,
      phrases: `if, today, used, night, :, !, first, holiday, everyone, mum, stop, thanks`,
    },

    // The writer forgives or calls it small.
    {
      signal: 'excused',
      weight: 7,
      phrases: `
      no big deal, not end of world, never mind, no worries, no harm, all fine, no problem, not a problem, not fault,
      understandable, understand, fair enough, (not|cannot) blame, not mind, not matter, happens,
      still (works|good|happy|fine), works fine, but (fine|ok|happy|works|worth), all good, live with, worth the wait,
      not complaining, no complaints, minor, slightly, all perfect, (item|inside|all) (fine|ok|okay|intact|works|good),
      (bit|little) (late|slow|crushed|broken), in the end
      `,
    },
    // … hints at it:
    {
      signal: 'excused',
      weight: 2,
      phrases: `
      though, small, little, bit, tiny, ok, okay, happy, anyway, otherwise, apart from that, intact, snow, storm, luckily,
      great
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
    not only, insult to injury, no doubt, not to mention, no matter, no longer,
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
