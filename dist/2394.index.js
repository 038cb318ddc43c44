export const id = 2394;
export const ids = [
 2394
];
export const modules = {
 51801: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>wished,
   l: ()=>planned
  });
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _src_flows_watch_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6545);
  var _check_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84774);
  function wished(section, { minutes, every }) {
   return {
    ...section,
    minutes: within('minutes', minutes, _src_flows_watch_options_js__WEBPACK_IMPORTED_MODULE_1__.xm.minutes) ?? section.minutes,
    every: within('every', every, _src_flows_watch_options_js__WEBPACK_IMPORTED_MODULE_1__.xm.everySeconds) ?? section.every
   };
  }
  function within(input, value, most) {
   if (value === undefined || value >= 1 && value <= most) return value;
   throw new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    where: `input ${input}:`,
    what: `${value} is out of range`,
    todo: `Write a whole number from 1 to ${most}`
   });
  }
  function planned(section, { context, now, mostMs, deployment, usualUntil = deployment?.createdAt, stop }) {
   const { checks } = section;
   const endsAt = now + Math.max(1000, Math.min(section.minutes * 60_000, mostMs));
   const isOfAlerts = (check)=>checks[check]?.alertmanager !== undefined;
   const plan = (0, _src_flows_watch_options_js__WEBPACK_IMPORTED_MODULE_1__.KH)(section, {
    startedAt: now,
    endsAt,
    isOfAlerts
   });
   const asked = {
    plan,
    pasts: (0, _src_flows_watch_options_js__WEBPACK_IMPORTED_MODULE_1__.xr)(plan, checks, usualUntil),
    everyMs: section.every * 1000,
    stop,
    ...deployment === undefined ? {} : {
     deployment
    }
   };
   const sources = Object.entries(checks).flatMap(([name, check])=>{
    const source = (0, _check_kinds_js__WEBPACK_IMPORTED_MODULE_2__.v)(check, context);
    return source === undefined ? [] : [
     [
      name,
      source
     ]
    ];
   });
   return {
    asked,
    sources: new Map(sources)
   };
  }
 },
 79843: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>isNewer
  });
  const isNewer = (one, other)=>one.createdAt > other.createdAt || one.createdAt === other.createdAt && one.deploymentId > other.deploymentId;
 },
 86339: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   w: ()=>watch
  });
  var domain_answer = __webpack_require__(86462);
  var environment_deployment = __webpack_require__(79843);
  var problem = __webpack_require__(73965);
  var place = __webpack_require__(25779);
  var simple_statistics = __webpack_require__(15521);
  ;
  function logSum(logs) {
   let most = -Infinity;
   for (const log of logs)if (log > most) most = log;
   if (most === -Infinity || most === Infinity) return most;
   let sum = 0;
   for (const log of logs)sum += Math.exp(log - most);
   return most + Math.log(sum);
  }
  ;
  const SHARE = 0.05;
  function thresholdOf(sorted) {
   const above = Math.max(1, Math.floor(SHARE * (sorted.length + 1)));
   const at = sorted[sorted.length - above];
   return at === undefined ? undefined : {
    at,
    above,
    of: sorted.length
   };
  }
  function exceedanceEvidence(x, n, { above, of }) {
   const usual = above / (of + 1);
   const shares = SHARES.filter((share)=>share > usual);
   if (shares.length === 0) return 0;
   const logs = shares.map((share)=>x * Math.log(share) + (n - x) * Math.log(1 - share));
   return logSum(logs) - Math.log(shares.length) - (logBeta(above + x, of + 1 - above + n - x) - logBeta(above, of + 1 - above));
  }
  const SHARES = [
   0.1,
   0.15,
   0.2,
   0.3,
   0.4,
   0.5,
   0.6,
   0.7,
   0.8,
   0.9,
   0.95,
   0.99
  ];
  function exceedanceChance(x, n, { above, of }) {
   if (x <= 0) return 1;
   let sum = 0;
   for(let count = x; count <= n + 1e-9; count += 1){
    const ways = (0, simple_statistics.SW)(n + 1) - (0, simple_statistics.SW)(count + 1) - (0, simple_statistics.SW)(Math.max(n - count, 0) + 1);
    sum += Math.exp(ways + logBeta(above + count, of + 1 - above + Math.max(n - count, 0)) - logBeta(above, of + 1 - above));
   }
   return Math.min(sum, 1);
  }
  const logBeta = (a, b)=>(0, simple_statistics.SW)(a) + (0, simple_statistics.SW)(b) - (0, simple_statistics.SW)(a + b);
  var long_run = __webpack_require__(45627);
  var midranks = __webpack_require__(23532);
  var rank_test = __webpack_require__(38916);
  var robust = __webpack_require__(2524);
  var student_t = __webpack_require__(7519);
  ;
  const LEAST_RISE = 0.03;
  const DEVIATIONS = 0.5;
  const STRETCHES = 4;
  const LEAST_VALUES = 20;
  function usualOf(values, tolerated) {
   const threshold = thresholdOf([
    ...values
   ].sort((one, other)=>one - other));
   if (threshold === undefined) return undefined;
   const isLong = values.length >= LEAST_VALUES;
   const size = Math.ceil(values.length / STRETCHES);
   const levels = Array.from({
    length: STRETCHES
   }, (_, at)=>(0, robust.JZ)(values.slice(at * size, (at + 1) * size)) ?? 0);
   const hold = isLong ? (0, long_run.y)((0, midranks.U)(values)) : 1;
   return {
    values,
    threshold,
    margin: Math.max(tolerated, isLong ? DEVIATIONS * Math.sqrt(hold) * deviationOf(levels) : 0),
    hold
   };
  }
  const leastRise = (tolerate)=>Math.max(LEAST_RISE, Math.log(tolerate));
  function deviationOf(levels) {
   const mean = levels.reduce((sum, level)=>sum + level, 0) / levels.length;
   return Math.sqrt(levels.reduce((sum, level)=>sum + (level - mean) ** 2, 0) / (levels.length - 1));
  }
  function sureness(values, usual, level) {
   const above = values.map((value)=>value - usual.margin);
   const ranks = widened(rankChance(usual.values, above), usual.hold);
   const x = above.filter((value)=>value > usual.threshold.at).length;
   const highest = exceedanceChance(x / usual.hold, values.length / usual.hold, usual.threshold);
   const few = Math.log(level / 100);
   return Math.max(Math.log(ranks) / Math.log(level), Math.log(highest) / few, Math.log(ranks * highest) / few);
  }
  function rankChance(usual, values) {
   const ranks = (0, midranks.U)([
    ...usual,
    ...values
   ]);
   const mean = (from, until)=>ranks.slice(from, until).reduce((sum, rank)=>sum + rank, 0) / (until - from);
   const isAbove = mean(usual.length, ranks.length) > mean(0, usual.length);
   return isAbove ? (0, rank_test.N)(usual, values) / 2 : 1;
  }
  function widened(chance, hold) {
   if (hold === 1 || chance >= 0.5) return chance;
   return (0, student_t.f)((0, student_t.E)(Math.max(chance, 1e-12), NORMAL) / Math.sqrt(hold), NORMAL);
  }
  const NORMAL = 1e6;
  var hodges_lehmann = __webpack_require__(37047);
  ;
  const NOTHING_SEEN = {
   kept: [],
   stride: 1,
   seen: 0
  };
  function kept({ kept, stride, seen }, item, most) {
   if (seen % stride !== 0) return {
    kept,
    stride,
    seen: seen + 1
   };
   const all = [
    ...kept,
    item
   ];
   if (all.length < most) return {
    kept: all,
    stride,
    seen: seen + 1
   };
   return {
    kept: all.filter((_, at)=>at % 2 === 0),
    stride: 2 * stride,
    seen: seen + 1
   };
  }
  ;
  const MOST_VALUES = 360;
  const NOTHING_SHOWN = {
   samples: NOTHING_SEEN,
   exceeding: [
    0,
    0
   ]
  };
  function gaugePast(all, { worse, tolerate }) {
   const samples = thinnedTo(all, MOST_VALUES);
   const values = samples.map(({ value })=>value);
   if (values.length === 0) return undefined;
   const scale = scaleOf(values);
   const views = SIGNS[worse].flatMap((sign)=>{
    const isBlank = scale.is === 'by' && scale.size === 0;
    const usual = usualOf(values.map(scaled(scale, sign)), isBlank ? 0 : leastRise(tolerate));
    return usual === undefined ? [] : [
     {
      sign,
      usual
     }
    ];
   });
   return {
    samples,
    scale,
    views
   };
  }
  const SIGNS = {
   up: [
    1
   ],
   down: [
    -1
   ],
   either: [
    1,
    -1
   ]
  };
  function scaleOf(values) {
   if (values.every((value)=>value > 0)) return {
    is: 'log'
   };
   const sizes = values.map(Math.abs);
   const size = (0, robust.JZ)(sizes) ?? 0;
   return {
    is: 'by',
    size: size > 0 ? size : sizes.reduce((sum, one)=>sum + one, 0) / sizes.length
   };
  }
  const scaled = (scale, sign)=>(value)=>sign * (scale.is === 'by' ? value / (scale.size > 0 ? scale.size : 1) : value > 0 ? Math.log(value) : LOWEST);
  const LOWEST = -1000;
  function thinnedTo(all, most) {
   const stride = Math.ceil(all.length / most);
   return all.filter((_, at)=>at % stride === 0);
  }
  function show({ samples, exceeding }, sample, past) {
   return {
    samples: kept(samples, sample, MOST_VALUES),
    exceeding: (past?.views ?? []).map(({ sign, usual }, at)=>{
     const isAbove = scaled(past?.scale ?? {
      is: 'log'
     }, sign)(sample.value) - usual.margin > usual.threshold.at;
     return (exceeding[at] ?? 0) + (isAbove ? 1 : 0);
    })
   };
  }
  function gaugeEvidence({ samples, exceeding }, past) {
   if (past === undefined) return 0;
   const logs = past.views.map(({ usual }, at)=>exceedanceEvidence((exceeding[at] ?? 0) / usual.hold, samples.seen / usual.hold, usual.threshold));
   return Math.max(...logs) - Math.log(100 * logs.length);
  }
  function gaugeSureness({ samples }, past, level) {
   if (past === undefined) return 0;
   const values = samples.kept.map(({ value })=>value);
   return Math.max(...past.views.map(({ sign, usual })=>sureness(values.map(scaled(past.scale, sign)), usual, level / past.views.length)));
  }
  function besidePast({ samples }, taste) {
   const beside = samples.kept.flatMap(({ at, beside })=>beside === undefined ? [] : [
     {
      at,
      value: beside
     }
    ]);
   return 2 * beside.length < samples.kept.length ? undefined : gaugePast(beside, taste);
  }
  function gaugeRatio({ samples }, past) {
   if (past?.scale.is !== 'log' || samples.kept.some(({ value })=>!(value > 0))) return undefined;
   const logs = (all)=>thinnedTo(all, 30).map(({ value })=>Math.log(value));
   const shift = (0, hodges_lehmann.i)(logs(past.samples), logs(samples.kept));
   if (shift === undefined) return undefined;
   const { value, low, high, confidence } = shift;
   return {
    value: Math.exp(value),
    low: Math.exp(low),
    high: Math.exp(high),
    confidence
   };
  }
  ;
  function mixtureOf(from, to, { count, power }) {
   const step = Math.log(to / from) / (count - 1);
   const ratios = Array.from({
    length: count
   }, (_, at)=>from * Math.exp(step * at));
   const logs = ratios.map((ratio)=>-power * Math.log(ratio));
   const all = logSum(logs);
   return {
    ratios,
    logWeights: logs.map((log)=>log - all)
   };
  }
  const certainly = (ratio)=>({
    ratios: [
     ratio
    ],
    logWeights: [
     0
    ]
   });
  function about(ratio, wander) {
   if (wander === 0) return certainly(ratio);
   return {
    ratios: HERMITE.map(([z])=>ratio * Math.exp(wander * z)),
    logWeights: HERMITE.map(([, weight])=>Math.log(weight))
   };
  }
  const HERMITE = [
   [
    -2.8569700139,
    0.0112574113277
   ],
   [
    -1.35562618,
    0.222075922006
   ],
   [
    0,
    0.533333333333
   ],
   [
    1.35562618,
    0.222075922006
   ],
   [
    2.8569700139,
    0.0112574113277
   ]
  ];
  function ratioEvidence(now, before, { alternative, null: none }) {
   return explained(now, before, alternative) - explained(now, before, none);
  }
  function explained(now, before, { ratios, logWeights }) {
   const all = now.bad + before.bad;
   return logSum(ratios.map((ratio, at)=>{
    const exposed = Math.log((now.total + before.total) / (ratio * now.total + before.total));
    return (logWeights[at] ?? -Infinity) + now.bad * Math.log(ratio) + all * exposed;
   }));
  }
  function besideEvidence(now, beside, { ratios, none }) {
   const exposed = (ratio)=>Math.log((now.total + beside.total) / (ratio * now.total + beside.total));
   const [all, most] = [
    now.bad + beside.bad,
    exposed(none)
   ];
   return ratios.map((ratio)=>now.bad * Math.log(ratio / none) + all * (exposed(ratio) - most));
  }
  function limitEvidence({ bad, total }, most, { ratios, logWeights }) {
   return logSum(ratios.map((ratio, at)=>{
    const exposed = Math.log(1 - most + ratio * most);
    return (logWeights[at] ?? -Infinity) + bad * Math.log(ratio) - total * exposed;
   }));
  }
  ;
  const CONFIDENCE = 0.95;
  const [ABOVE, BELOW] = [
   mixtureOf(1.2, 20, {
    count: 8,
    power: 1
   }),
   mixtureOf(0.8, 0.05, {
    count: 8,
    power: -1
   })
  ];
  const WIDEST = Math.log(1e4);
  const STEPS = 20;
  function ratioInterval(now, other) {
   const isDoubted = (ratio, alternative)=>evidence(now, other, {
     ratio,
     alternative
    }) >= DOUBT;
   const low = edge((log)=>isDoubted(Math.exp(log), ABOVE));
   const high = edge((log)=>isDoubted(Math.exp(-log), BELOW));
   return {
    value: ratioOf(now, other),
    low: low === undefined ? 0 : Math.exp(low),
    high: high === undefined ? Infinity : Math.exp(-high),
    confidence: CONFIDENCE
   };
  }
  const DOUBT = -Math.log((1 - CONFIDENCE) / 2);
  function ratioOf(now, other) {
   if ('most' in other) return now.bad / now.total / other.most;
   return now.bad / now.total / (Math.max(other.bad, 0.5) / other.total);
  }
  function evidence(now, other, { ratio, alternative }) {
   if ('most' in other) return limitEvidence(now, Math.min(other.most * ratio, 1 - 1e-9), alternative);
   const ratios = alternative.ratios.map((one)=>one * ratio);
   return ratioEvidence(now, other, {
    alternative: {
     ...alternative,
     ratios
    },
    null: about(ratio, other.wander)
   });
  }
  function edge(holds) {
   let [low, high] = [
    -WIDEST,
    WIDEST
   ];
   if (!holds(low)) return undefined;
   for(let step = 0; step < STEPS; step += 1){
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
   }
   return low;
  }
  var stats_trend = __webpack_require__(49030);
  ;
  const HOUR = 3_600_000;
  const leak_STRETCHES = 20;
  const WARM_UP = 5;
  const LEVEL = 0.001;
  const STEADY = 0.4;
  const AHEAD_HOURS = 24;
  const GROWTH = 0.5;
  const RISEN = 0.02;
  const ABOVE_BEFORE = 1.02;
  function leakIn(samples, { limit, before }) {
   const least = leastOf(samples, leak_STRETCHES).slice(WARM_UP);
   const [first, last] = [
    least[0],
    least.at(-1)
   ];
   if (least.length < leak_STRETCHES - WARM_UP || first === undefined || last === undefined) return undefined;
   const trend = (0, stats_trend.R)(least.map(({ value })=>value), LEVEL);
   if (trend === undefined || !(trend.low > 0)) return undefined;
   const half = least.slice(Math.floor(least.length / 2));
   const newer = (0, stats_trend.R)(half.map(({ value })=>value), 0.05);
   if (newer === undefined || newer.slope < STEADY * trend.slope) return undefined;
   const risen = trend.slope * (least.length - 1);
   if (risen < RISEN * Math.abs(last.value)) return undefined;
   const usual = leastOf(before, leak_STRETCHES).map(({ value })=>value);
   if (usual.length > 0 && last.value < ABOVE_BEFORE * Math.max(...usual)) return undefined;
   const perHour = HOUR / ((last.at - first.at) / (least.length - 1));
   const leak = {
    perHour: trend.slope * perHour,
    low: trend.low * perHour,
    high: trend.high * perHour
   };
   if (limit === undefined) return leak.perHour * AHEAD_HOURS >= GROWTH * Math.abs((0, robust.JZ)([
    last.value
   ]) ?? 0) ? leak : undefined;
   const hoursLeft = Math.max(0, (limit - last.value) / leak.perHour);
   return hoursLeft <= AHEAD_HOURS ? {
    ...leak,
    hoursLeft
   } : undefined;
  }
  function leastOf(samples, stretches) {
   const [from, until] = [
    samples[0]?.at ?? 0,
    samples.at(-1)?.at ?? 0
   ];
   const least = new Map();
   for (const sample of samples){
    const stretch = Math.min(stretches - 1, Math.floor(stretches * (sample.at - from) / Math.max(until - from, 1)));
    const other = least.get(stretch);
    if (other === undefined || sample.value < other.value) least.set(stretch, sample);
   }
   return [
    ...least.values()
   ];
  }
  ;
  const NO_DISPERSION = {
   factor: 1,
   wander: 0
  };
  const LEAST_SAMPLES = 10;
  const LEAST_BAD = 5;
  const MOST_STRETCHES = 24;
  const LEAST_STRETCH = 5;
  const EXACT = 0.1;
  const MOST_WANDER = 0.5;
  function dispersionOf(samples) {
   const known = samples.filter(({ total })=>total > 0);
   const whole = together(known);
   if (known.length < LEAST_SAMPLES || whole.bad < LEAST_BAD) return NO_DISPERSION;
   const rate = whole.bad / whole.total;
   const scatter = neighbours(known, rate) - 1;
   const error = Math.sqrt(3 / (known.length - 1));
   const factor = 1 + (error < EXACT ? Math.max(0, scatter) : scatter * evident(scatter / error));
   const length = Math.max(LEAST_STRETCH, Math.ceil(known.length / MOST_STRETCHES));
   const stretches = Array.from({
    length: Math.floor(known.length / length)
   }, (_, at)=>together(known.slice(at * length, (at + 1) * length)));
   if (stretches.length < 4) return {
    factor,
    wander: 0
   };
   const expected = stretches.map(({ total })=>rate * total);
   const squares = stretches.reduce((sum, { bad }, at)=>sum + (bad - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 1), 0);
   const between = Math.max(0, squares / factor / (stretches.length - 1) - 1);
   const excess = between * evident(between / Math.sqrt(3 / (stretches.length - 1)));
   const mean = expected.reduce((sum, one)=>sum + one, 0) / stretches.length;
   return {
    factor,
    wander: Math.min(Math.sqrt(Math.log1p(excess * factor / mean)), MOST_WANDER)
   };
  }
  function neighbours(samples, rate) {
   let sum = 0;
   for (const [at, { bad, total }] of samples.entries()){
    const last = samples[at - 1];
    if (last !== undefined) sum += (bad / total - last.bad / last.total) ** 2 / (rate * (1 / total + 1 / last.total));
   }
   return sum / (samples.length - 1);
  }
  const evident = (errors)=>Math.min(Math.max(errors - 2, 0), 1);
  const together = (shares)=>shares.reduce((sum, { bad, total })=>({
     bad: sum.bad + bad,
     total: sum.total + total
    }), {
    bad: 0,
    total: 0
   });
  ;
  const HARM = mixtureOf(1.5, 50, {
   count: 24,
   power: 2
  });
  const SPARED = mixtureOf(0.75, 0.05, {
   count: 12,
   power: -1
  });
  const NOTHING_COUNTED = {
   bad: 0,
   total: 0,
   failedInARow: 0
  };
  function count({ bad, total, beside, ...rest }, now, { past, tolerate, harm }) {
   const sum = {
    ...rest,
    bad: bad + now.bad,
    total: total + now.total
   };
   if (now.beside === undefined || now.total + now.beside.total === 0) return beside === undefined ? sum : {
    ...sum,
    beside
   };
   const factor = past === undefined ? scatter(beside ?? {
    ...now.beside,
    squares: 0,
    looks: 1
   }) : past.dispersion.factor;
   const [here, there] = [
    thinned(now, factor),
    thinned(now.beside, factor)
   ];
   const harms = besideEvidence(here, there, {
    ratios: HARM.ratios.map((ratio)=>ratio * tolerate),
    none: tolerate
   });
   const none = tolerate * harm;
   const spares = besideEvidence(here, there, {
    ratios: SPARED.ratios.map((ratio)=>ratio * none),
    none
   });
   return {
    ...sum,
    beside: {
     bad: (beside?.bad ?? 0) + now.beside.bad,
     total: (beside?.total ?? 0) + now.beside.total,
     squares: (beside?.squares ?? 0) + (now.beside.total === 0 ? 0 : now.beside.bad ** 2 / now.beside.total),
     looks: (beside?.looks ?? 0) + (now.beside.total === 0 ? 0 : 1),
     harm: harms.map((log, at)=>log + (beside?.harm[at] ?? HARM.logWeights[at] ?? -Infinity)),
     spared: spares.map((log, at)=>log + (beside?.spared[at] ?? SPARED.logWeights[at] ?? -Infinity))
    }
   };
  }
  function scatter({ bad, total, squares, looks }) {
   const supposed = VARIATION ** 2 * (bad / Math.max(looks, 1));
   if (looks < FEW_LOOKS || bad < 5) return 1 + supposed;
   const error = Math.sqrt(2 / (looks - 1));
   const excess = (squares * (total / bad) - bad) / (looks - 1) - 1;
   return 1 + Math.max(supposed * FEW_LOOKS / (2 * looks), evident(excess / error) * (excess + error * (1 + excess)));
  }
  const VARIATION = 0.35;
  const FEW_LOOKS = 10;
  const thinned = ({ bad, total }, factor)=>({
    bad: bad / factor,
    total: total / factor
   });
  function harmEvidence(now, { past, tolerate, most }) {
   if (now.beside !== undefined) return logSum(now.beside.harm);
   if (past === undefined) return limitEvidence(now, most, HARM);
   const { factor, wander } = past.dispersion;
   return ratioEvidence(thinned(now, factor), thinned(past, factor), {
    alternative: {
     ...HARM,
     ratios: HARM.ratios.map((ratio)=>ratio * tolerate)
    },
    null: about(tolerate, wander)
   });
  }
  function sparedEvidence(now, { past, tolerate, harm, most }) {
   if (now.beside !== undefined) return logSum(now.beside.spared);
   if (past === undefined) return limitEvidence(now, Math.min(most * harm, 0.99), SPARED);
   const { factor, wander } = past.dispersion;
   const none = tolerate * harm;
   return ratioEvidence(thinned(now, factor), thinned(past, factor), {
    alternative: {
     ...SPARED,
     ratios: SPARED.ratios.map((ratio)=>ratio * none)
    },
    null: about(none, wander)
   });
  }
  function countedPast(samples, failedInARow) {
   const all = together(samples);
   return all.total === 0 ? undefined : {
    ...all,
    failedInARow,
    dispersion: dispersionOf(samples)
   };
  }
  ;
  const tookOf = (metric)=>`${metric} (time)`;
  const ALERTS = 'alerts';
  function itemsOf(readings) {
   const usable = [];
   const unusable = new Map();
   for (const reading of readings){
    const items = reading.is === 'alert' ? [] : itemsIn(reading);
    if (items === undefined) unusable.set(reading.metric, (unusable.get(reading.metric) ?? 0) + 1);
    else usable.push(...items);
   }
   return {
    usable: usable.sort((one, other)=>one.until - other.until || one.from - other.from),
    unusable
   };
  }
  function itemsIn(reading) {
   const { metric } = reading;
   if (reading.is === 'counts') return countsIn(reading);
   const time = {
    from: reading.at,
    until: reading.at
   };
   if (!Number.isFinite(reading.at)) return undefined;
   if (reading.is === 'level') {
    if (!Number.isFinite(reading.value)) return undefined;
    const beside = Number.isFinite(reading.beside) && reading.beside !== undefined ? {
     beside: reading.beside
    } : {};
    return [
     {
      is: 'gauge',
      metric,
      at: reading.at,
      ...time,
      value: reading.value,
      ...beside
     }
    ];
   }
   const tried = {
    is: 'counted',
    metric,
    ...time,
    bad: reading.well ? 0 : 1,
    total: 1,
    isState: true
   };
   const { tookMs } = reading;
   if (!reading.well || tookMs === undefined || !Number.isFinite(tookMs) || tookMs < 0) return [
    tried
   ];
   return [
    tried,
    {
     is: 'gauge',
     metric: tookOf(metric),
     at: reading.at,
     ...time,
     value: tookMs
    }
   ];
  }
  function countsIn(reading) {
   const { metric, from, until } = reading;
   const counts = soundOf(reading);
   if (counts === undefined || !Number.isFinite(from) || !Number.isFinite(until) || until < from) return undefined;
   const beside = reading.beside === undefined ? undefined : soundOf(reading.beside);
   const item = {
    is: 'counted',
    metric,
    from,
    until,
    ...counts,
    isState: false
   };
   return [
    beside === undefined ? item : {
     ...item,
     beside
    }
   ];
  }
  const HAIR = 1e-6;
  function soundOf({ bad, total }) {
   if (!Number.isFinite(bad) || !Number.isFinite(total) || bad < 0 || total < 0) return undefined;
   return bad > total * (1 + HAIR) ? undefined : {
    bad: Math.min(bad, total),
    total
   };
  }
  function newAlerts(readings, { known, startedAt }) {
   return readings.filter((reading)=>reading.is === 'alert' && !known.has(reading.name) && reading.startedAt >= startedAt).filter((reading)=>reading.is === 'alert');
  }
  ;
  function pastOf(check, pasts, { startedAt }) {
   const readings = pasts.flatMap((past)=>past.check === check.name && past.answer.is === 'known' ? past.answer.value : []);
   const isWanted = check.baseline !== 'none';
   const items = isWanted ? itemsOf(readings).usable.filter(({ until })=>until <= startedAt) : [];
   const counted = new Map();
   const gauges = new Map();
   for (const [metric, all] of grouped(items)){
    const counts = withoutOverlap(all.filter((item)=>item.is === 'counted'));
    const past = countedPast(counts, failedInARow(counts));
    if (past !== undefined) counted.set(metric, past);
    const gauge = gaugePast(withoutOverlap(all.filter((item)=>item.is === 'gauge')), check);
    if (gauge !== undefined) gauges.set(metric, gauge);
   }
   const alerts = new Set(readings.flatMap((reading)=>reading.is === 'alert' ? [
     reading.name
    ] : []));
   return {
    counted,
    gauges,
    alerts
   };
  }
  function grouped(items) {
   const groups = new Map();
   for (const item of items){
    const group = groups.get(item.metric);
    if (group === undefined) groups.set(item.metric, [
     item
    ]);
    else group.push(item);
   }
   return groups;
  }
  function withoutOverlap(items) {
   let until = -Infinity;
   return items.filter((item)=>{
    const isNew = follows(item, until);
    if (isNew) until = item.until;
    return isNew;
   });
  }
  const follows = (item, until)=>item.from >= until && item.until > until;
  function failedInARow(items) {
   let [row, most] = [
    0,
    0
   ];
   for (const { bad, isState } of items){
    row = isState && bad > 0 ? row + 1 : 0;
    most = Math.max(most, row);
   }
   return most;
  }
  ;
  const metricOf = (name, share)=>({
    name,
    share,
    looks: 0,
    unusable: 0,
    until: -Infinity
   });
  const yardstickOf = (name, { check, past, plan })=>({
    past: past.counted.get(name),
    tolerate: check.tolerate,
    harm: plan.harm,
    most: Math.min(Math.max(check.most, 1e-6), 0.99)
   });
  function added(metric, items, frame) {
   let next = metric;
   for (const item of items){
    if (next.until > -Infinity && !follows(item, next.until)) next = {
     ...next,
     unusable: next.unusable + 1
    };
    else next = {
     ...withItem(next, item, frame),
     until: item.until
    };
   }
   return next === metric || next.until === metric.until ? next : decided({
    ...next,
    looks: metric.looks + 1
   }, frame);
  }
  function withItem(metric, item, frame) {
   if (item.is === 'gauge') {
    if (metric.counted !== undefined) return {
     ...metric,
     unusable: metric.unusable + 1
    };
    return {
     ...metric,
     gauge: show(metric.gauge ?? NOTHING_SHOWN, item, frame.past.gauges.get(metric.name))
    };
   }
   if (metric.gauge !== undefined) return {
    ...metric,
    unusable: metric.unusable + 1
   };
   const { beside, ...alone } = item;
   const isBeside = frame.check.baseline === 'beside' && beside !== undefined;
   const counted = count(metric.counted ?? NOTHING_COUNTED, isBeside ? item : alone, yardstickOf(metric.name, frame));
   const failedInARow = !item.isState ? counted.failedInARow : item.bad > 0 ? counted.failedInARow + 1 : 0;
   const row = decidedRow({
    ...metric,
    counted: {
     ...counted,
     failedInARow
    }
   }, item, frame);
   return row;
  }
  function decidedRow(metric, { until }, { check, past }) {
   const { floor } = check;
   if (metric.surely !== undefined || floor <= 0 || (metric.counted?.failedInARow ?? 0) < floor) return metric;
   const before = past.counted.get(metric.name)?.failedInARow ?? 0;
   return before >= floor ? metric : {
    ...metric,
    surely: {
     at: until,
     why: 'floor'
    }
   };
  }
  const LEAST_LOOKS = 2;
  const metric_LEAST_VALUES = 5;
  function decided(metric, frame) {
   if (metric.surely !== undefined || metric.looks < LEAST_LOOKS || !isEnough(metric, frame.check)) return metric;
   const isSure = evidenceOf(metric, frame) >= metric_thresholdOf(metric, frame.plan);
   return isSure ? {
    ...metric,
    surely: {
     at: metric.until,
     why: 'evidence'
    }
   } : metric;
  }
  function isEnough({ counted, gauge }, { needs }) {
   return counted === undefined ? (gauge?.samples.seen ?? 0) >= metric_LEAST_VALUES : counted.total >= needs;
  }
  function evidenceOf({ name, counted, gauge }, frame) {
   if (counted !== undefined) return harmEvidence(counted, yardstickOf(name, frame));
   return gauge === undefined ? 0 : gaugeEvidence(gauge, frame.past.gauges.get(name));
  }
  const metric_thresholdOf = ({ share }, { alpha })=>-Math.log(alpha * share);
  function isSpared(metric, frame) {
   const { name, counted } = metric;
   if (counted === undefined || metric.looks < LEAST_LOOKS || !isEnough(metric, frame.check)) return false;
   return sparedEvidence(counted, yardstickOf(name, frame)) >= -Math.log(frame.plan.beta);
  }
  ;
  const LEAST_SHARE = 0.5;
  function judged(metric, watch, frame, { now, isOver, isLate }) {
   const { counted, gauge, surely } = metric;
   const isAside = gauge !== undefined && isTime(metric.name);
   if (surely !== undefined) return {
    is: 'fail',
    why: surely.why,
    at: surely.at,
    isAside
   };
   const all = watch.looks + watch.unknownLooks;
   const isSeen = (counted?.total ?? gauge?.samples.seen ?? 0) > 0 && metric.looks >= LEAST_SHARE * all;
   if (!isSeen) return {
    is: 'no-data',
    isAside
   };
   if (metric.looks < LEAST_LOOKS || !isEnough(metric, frame.check)) return {
    is: 'inconclusive',
    isAside
   };
   const isCalm = evidenceOf(metric, frame) < -Math.log(metric.share);
   if (gauge === undefined) return {
    is: isCalm && (isOver || isLate && isSpared(metric, frame)) ? 'pass' : 'inconclusive',
    isAside
   };
   const past = pastOfGauge(metric, frame);
   const leak = leakOf(metric, frame);
   const sure = isOver ? gaugeSureness(gauge, past, frame.plan.alpha * metric.share) : 0;
   if (sure >= 1) return {
    is: 'fail',
    why: 'samples',
    at: now,
    isAside
   };
   if (leak !== undefined) return {
    is: 'warn',
    why: 'leak',
    leak,
    isAside
   };
   if (past === undefined && !frame.check.trend) return {
    is: 'inconclusive',
    isAside
   };
   const isEarly = isCalm && !frame.check.trend && gauge.samples.seen >= frame.check.needs;
   return {
    is: isOver || isEarly ? 'pass' : 'inconclusive',
    isAside
   };
  }
  const isTime = (name)=>name.endsWith(' (time)');
  function pastOfGauge({ name, gauge }, { check, past }) {
   const beside = check.baseline === 'beside' && gauge !== undefined ? besidePast(gauge, check) : undefined;
   return beside ?? past.gauges.get(name);
  }
  function leakOf({ name, gauge }, { check, past }) {
   if (!check.trend || gauge === undefined) return undefined;
   return leakIn(gauge.samples.kept, {
    limit: check.limit,
    before: past.gauges.get(name)?.samples ?? []
   });
  }
  function told(metric, { is, why, at, leak }, frame) {
   const { counted, gauge } = metric;
   const past = pastOfGauge(metric, frame);
   const shown = {
    metric: metric.name,
    is,
    ...why === undefined ? {} : {
     why
    },
    ...at === undefined ? {} : {
     tookMs: at - frame.plan.startedAt
    },
    ...leak === undefined ? {} : {
     leak
    },
    unusable: metric.unusable,
    evidence: evidenceOf(metric, frame),
    threshold: metric_thresholdOf(metric, frame.plan)
   };
   if (counted !== undefined) {
    const { past: before, most } = yardstickOf(metric.name, frame);
    const other = counted.beside ?? before;
    const factor = before?.dispersion.factor ?? 1;
    const counterpart = other === undefined ? {
     most
    } : {
     bad: other.bad / factor,
     total: other.total / factor,
     wander: before?.dispersion.wander ?? 0
    };
    const now = {
     bad: counted.bad / factor,
     total: counted.total / factor
    };
    return {
     ...shown,
     n: counted.total,
     bad: counted.bad,
     against: counted.beside !== undefined ? 'beside' : before !== undefined ? 'before' : 'limit',
     baseline: other === undefined ? {
      n: 0
     } : {
      n: other.total,
      bad: other.bad
     },
     ...counted.total > 0 ? {
      ratio: ratioInterval(now, counterpart)
     } : {}
    };
   }
   const ratio = gauge === undefined ? undefined : gaugeRatio(gauge, past);
   return {
    ...shown,
    n: gauge?.samples.seen ?? 0,
    against: past === undefined ? 'limit' : past === frame.past.gauges.get(metric.name) ? 'before' : 'beside',
    baseline: {
     n: past?.samples.length ?? 0
    },
    ...ratio === undefined ? {} : {
     ratio
    }
   };
  }
  ;
  const EARLIEST = 1 / 6;
  const MOST_LISTED = 20;
  const TOGETHER = 0.5;
  function standing(watching, now) {
   const { judgedChecks, ...decision } = judgedAll(watching, now);
   return {
    ...decision,
    checks: judgedChecks.map(standingOf)
   };
  }
  function decision(watching, now) {
   const { is, isDecided, tookMs } = judgedAll(watching, now);
   return tookMs === undefined ? {
    is,
    isDecided
   } : {
    is,
    isDecided,
    tookMs
   };
  }
  function judgedAll({ plan, checks }, now) {
   const isLate = now - plan.startedAt >= EARLIEST * (plan.endsAt - plan.startedAt);
   const moment = {
    now,
    isOver: now >= plan.endsAt,
    isLate
   };
   const judgedChecks = checks.map((watch)=>judgedCheck(watch, {
     check: watch.check,
     past: watch.past,
     plan
    }, moment));
   const failedAt = whenFailed(judgedChecks);
   if (failedAt !== undefined) return {
    is: 'fail',
    isDecided: true,
    tookMs: failedAt - plan.startedAt,
    judgedChecks
   };
   const is = stand_together(judgedChecks.map((check)=>check.is === 'fail' ? 'warn' : check.is));
   const isEarly = judgedChecks.length > 0 && judgedChecks.every((check)=>check.is === 'pass');
   if (!moment.isOver && !isEarly) return {
    is,
    isDecided: false,
    judgedChecks
   };
   return {
    is,
    isDecided: true,
    tookMs: Math.min(now, plan.endsAt) - plan.startedAt,
    judgedChecks
   };
  }
  function judgedCheck(watch, frame, moment) {
   const metrics = [
    ...watch.metrics.values()
   ].map((metric)=>[
     metric,
     judged(metric, watch, frame, moment)
    ]);
   const all = metrics.map(([, one])=>one);
   const failed = all.filter(({ is })=>is === 'fail');
   const main = all.filter(({ isAside, is })=>!isAside || is === 'fail' || is === 'warn');
   const is = failed.length > 0 ? 'fail' : stand_together(main.map(({ is })=>is));
   const isReady = moment.isOver || metrics.some(([{ counted }, one])=>counted !== undefined && one.is === 'pass');
   return {
    watch,
    frame,
    metrics,
    is: is === 'pass' && !isReady ? 'inconclusive' : is,
    failedAt: Math.min(...failed.map(({ at })=>at ?? moment.now)),
    isDown: failed.some(({ why })=>why === 'floor')
   };
  }
  function stand_together(all) {
   if (all.every((is)=>is === 'no-data')) return 'no-data';
   if (all.some((is)=>is === 'inconclusive' || is === 'no-data')) return 'inconclusive';
   return all.includes('warn') ? 'warn' : 'pass';
  }
  function whenFailed(checks) {
   const failed = checks.filter(({ is })=>is === 'fail').sort((one, other)=>one.failedAt - other.failedAt);
   const all = checks.reduce((sum, { watch })=>sum + (watch.check.key ? 0 : watch.check.weight), 0);
   let weight = 0;
   for (const { watch, isDown, failedAt } of failed){
    if (watch.check.key || isDown) return failedAt;
    weight += watch.check.weight;
    if (weight >= TOGETHER * all) return failedAt;
   }
   return undefined;
  }
  const BADNESS = [
   'fail',
   'warn',
   'inconclusive',
   'no-data',
   'pass'
  ];
  function standingOf({ watch, frame, metrics, is }) {
   const worst = [
    ...metrics
   ].sort(([one, how], [other, otherHow])=>BADNESS.indexOf(how.is) - BADNESS.indexOf(otherHow.is) || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
   return {
    name: watch.check.name,
    is,
    isKey: watch.check.key,
    weight: watch.check.weight,
    looks: watch.looks,
    unknownLooks: watch.unknownLooks,
    metrics: worst.slice(0, MOST_LISTED).map(([metric, how])=>told(metric, how, frame)),
    unlisted: Math.max(0, metrics.length - MOST_LISTED),
    unjudged: watch.unjudged
   };
  }
  ;
  const MOST_METRICS = 1000;
  function watching(plan, pasts) {
   const checks = plan.checks.map((check)=>{
    const past = pastOf(check, pasts, plan);
    const begun = {
     check,
     past,
     looks: 0,
     unknownLooks: 0,
     until: -Infinity,
     metrics: new Map(),
     batches: 0,
     unjudged: 0
    };
    return withMetrics(begun, [
     ...past.counted.keys(),
     ...past.gauges.keys()
    ], plan);
   });
   return {
    plan,
    checks
   };
  }
  function seen(watching, look) {
   const { plan } = watching;
   return {
    plan,
    checks: watching.checks.map((one)=>one.check.name === look.check && look.until > one.until ? taken(one, look, plan) : one)
   };
  }
  function taken(watch, { answer, until }, plan) {
   if (answer.is === 'unknown') return {
    ...watch,
    until,
    unknownLooks: watch.unknownLooks + 1
   };
   const { usable, unusable } = itemsOf(answer.value);
   const items = [
    ...usable.filter((item)=>item.from >= plan.startedAt),
    ...alertsIn(answer.value, watch, {
     until,
     plan
    })
   ];
   const groups = grouped(items);
   const looked = withMetrics({
    ...watch,
    until,
    looks: watch.looks + 1
   }, [
    ...groups.keys()
   ], plan);
   const metrics = new Map(looked.metrics);
   for (const [name, count] of unusable){
    const metric = metrics.get(name);
    if (metric !== undefined) metrics.set(name, {
     ...metric,
     unusable: metric.unusable + count
    });
   }
   for (const [name, all] of groups){
    const metric = metrics.get(name);
    if (metric !== undefined) metrics.set(name, added(metric, all, {
     check: watch.check,
     past: watch.past,
     plan
    }));
   }
   return {
    ...looked,
    metrics
   };
  }
  function alertsIn(readings, { check, past }, { until, plan }) {
   const isSilent = check.silence === 'well' && readings.length === 0;
   if (!isSilent && !readings.some(({ is })=>is === 'alert')) return [];
   const isBad = newAlerts(readings, {
    known: past.alerts,
    startedAt: plan.startedAt
   }).length > 0;
   return [
    {
     is: 'counted',
     metric: ALERTS,
     from: until,
     until,
     bad: isBad ? 1 : 0,
     total: 1,
     isState: true
    }
   ];
  }
  function withMetrics(watch, names, { checks }) {
   const fresh = [
    ...new Set(names)
   ].filter((name)=>!watch.metrics.has(name)).sort();
   if (fresh.length === 0) return watch;
   const judged = fresh.slice(0, MOST_METRICS - watch.metrics.size);
   const share = 0.98 * 0.02 ** watch.batches / judged.length / checks.length;
   const added = judged.map((name)=>[
     name,
     metricOf(name, share)
    ]);
   return {
    ...watch,
    metrics: new Map([
     ...watch.metrics,
     ...added
    ]),
    batches: watch.batches + (judged.length > 0 ? 1 : 0),
    unjudged: Math.max(watch.unjudged, fresh.length - judged.length)
   };
  }
  ;
  const NO_POINTS = new Map();
  const MOST_POINTS = 60;
  const points_MOST_METRICS = 100;
  function pointed(points, readings) {
   const next = new Map(points);
   for (const [metric, point] of readings.flatMap(pointsIn)){
    const before = next.get(metric);
    if (before === undefined && next.size >= points_MOST_METRICS) continue;
    next.set(metric, kept(before ?? NOTHING_SEEN, point, MOST_POINTS));
   }
   return next;
  }
  function pointsIn(reading) {
   if (reading.is === 'alert') return [];
   const { metric } = reading;
   const points = reading.is === 'counts' ? [
    [
     metric,
     {
      at: reading.until,
      value: reading.bad / reading.total
     }
    ]
   ] : reading.is === 'level' ? [
    [
     metric,
     {
      at: reading.at,
      value: reading.value
     }
    ]
   ] : [
    [
     metric,
     {
      at: reading.at,
      value: reading.well ? 0 : 1
     }
    ],
    ...reading.tookMs === undefined ? [] : [
     [
      tookOf(metric),
      {
       at: reading.at,
       value: reading.tookMs
      }
     ]
    ]
   ];
   return points.filter(([, { value }])=>Number.isFinite(value));
  }
  var watch_ports = __webpack_require__(7515);
  ;
  async function watch(ports, asked) {
   const { plan, stop } = asked;
   const end = ending(stop);
   const late = ports.clock.sleep(Math.max(0, plan.endsAt + watch_ports.v.graceMs - ports.clock.now()));
   const before = await Promise.race([
    pastsOf(ports, asked),
    end.comes
   ]);
   const pasts = Array.isArray(before) ? before : [];
   const course = {
    watching: watching(plan, pasts),
    points: new Map(),
    lookUnknown: new Map(),
    lastWhy: new Map(),
    isOver: end.is() !== undefined,
    stoodAt: plan.startedAt
   };
   const followed = plan.checks.map(({ name })=>follow(name, {
     ports,
     asked,
     course,
     end
    }));
   void followDeployments({
    ports,
    asked,
    course,
    end
   });
   await Promise.race([
    Promise.all(followed),
    late,
    end.comes
   ]);
   course.isOver = true;
   const came = end.is() ?? {
    is: 'over'
   };
   const last = (0, watch_ports.x)(came) ? came : await newer(ports, asked) ?? came;
   end.forget();
   return watched(course, last, {
    ports,
    plan,
    pasts
   });
  }
  function ending(stop) {
   let is;
   let ring = ()=>undefined;
   const comes = new Promise((resolve)=>ring = ()=>resolve(undefined));
   const end = (ending)=>{
    is ??= ending;
    ring();
   };
   const onStop = ()=>end({
     is: 'stopped'
    });
   if (stop.aborted) onStop();
   stop.addEventListener('abort', onStop);
   return {
    with: end,
    comes,
    is: ()=>is,
    forget: ()=>stop.removeEventListener('abort', onStop)
   };
  }
  function pastsOf({ sources, clock, log }, { pasts, plan }) {
   return Promise.all(plan.checks.map(async ({ name })=>{
    const [span, source] = [
     pasts.get(name),
     sources.get(name)
    ];
    if (span === undefined || source === undefined) return {
     check: name,
     answer: (0, domain_answer.eO)([])
    };
    const tooLate = clock.sleep(watch_ports.v.pastMs).then(()=>(0, domain_answer.L5)(TOO_LATE));
    const answer = await Promise.race([
     source.past(span.from, span.until),
     tooLate
    ]);
    if (answer.is === 'unknown') log.warn(`${name}: nothing is known of before. ${answer.because.message}`);
    return {
     check: name,
     answer
    };
   }));
  }
  const TOO_LATE = new problem.A({
   what: `What was usual was not told within ${watch_ports.v.pastMs / 1000} s`,
   todo: 'Look at less of it, with baseline-minutes'
  });
  async function follow(check, at) {
   const { ports, asked, course, end } = at;
   const { clock, sources } = ports;
   const { plan, everyMs } = asked;
   const source = sources.get(check);
   if (source === undefined) return;
   let from = plan.startedAt;
   while(!isEnded(course)){
    const pause = everyMs * (1 + watch_ports.v.jitter * (2 * clock.chance() - 1));
    await clock.sleep(Math.max(1, Math.min(pause, plan.endsAt - clock.now())));
    const until = clock.now();
    if (isEnded(course)) return;
    const look = await looked(source, {
     check,
     from,
     until
    });
    if (isEnded(course)) return;
    take(look, course);
    if (look.answer.is === 'known') from = until;
    const now = clock.now();
    const { is, isDecided } = decision(course.watching, now);
    ports.tell(look, is);
    tellStanding(at, now);
    if (isDecided && (is === 'fail' || now < plan.endsAt)) {
     end.with({
      is: 'decided'
     });
     return;
    }
    if (until >= plan.endsAt) return;
   }
  }
  function tellStanding({ ports, asked, course }, now) {
   if (ports.stand === undefined || now - course.stoodAt < watch_ports.v.standMs) return;
   course.stoodAt = now;
   ports.stand(standing(course.watching, now), now - asked.plan.startedAt);
  }
  const isEnded = ({ isOver })=>isOver;
  const looked = async (source, span)=>({
    ...span,
    answer: await source.look(span.from, span.until)
   });
  function take(look, course) {
   const { check, answer } = look;
   course.watching = seen(course.watching, look);
   if (answer.is === 'unknown') {
    course.lookUnknown.set(check, answer.because);
    return;
   }
   course.points.set(check, pointed(course.points.get(check) ?? NO_POINTS, answer.value));
   const why = whyBad(answer.value);
   if (why !== undefined) course.lastWhy.set(check, why);
  }
  function whyBad(readings) {
   for (const reading of readings){
    if (reading.is === 'state' && !reading.well && reading.why !== undefined) return reading.why;
    if (reading.is === 'alert') return reading.name;
   }
   return undefined;
  }
  async function followDeployments({ ports, asked, course, end }) {
   if (ports.deployments === undefined || asked.deployment === undefined) return;
   const pause = Math.max(asked.everyMs, watch_ports.v.deploymentsMs);
   for(;;){
    await ports.clock.sleep(pause);
    if (course.isOver) return;
    const found = await newer(ports, asked);
    if (found !== undefined) {
     end.with(found);
     return;
    }
   }
  }
  async function newer({ deployments }, { deployment }) {
   if (deployments === undefined || deployment === undefined) return undefined;
   const page = await deployments.list(deployment.environment, 1);
   const last = page.is === 'known' ? (0, place.BP)(page.value.deployments) : undefined;
   if (last === undefined || !(0, environment_deployment.U)(last, deployment)) return undefined;
   return {
    is: 'superseded',
    by: last.deploymentId
   };
  }
  function watched({ watching, points, lookUnknown, lastWhy }, ending, { ports, plan, pasts }) {
   const endedAt = ports.clock.now();
   const so = standing(watching, ending.is === 'over' ? Math.max(endedAt, plan.endsAt) : endedAt);
   return {
    is: (0, watch_ports.x)(ending) ? 'inconclusive' : so.is,
    ending,
    standing: so,
    plan,
    endedAt,
    points,
    lookUnknown,
    lastWhy,
    pastUnknown: new Map(pasts.flatMap(({ check, answer })=>answer.is === 'unknown' ? [
      [
       check,
       answer.because
      ]
     ] : []))
   };
  }
 },
 7515: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>WATCH_TIMES,
   x: ()=>isCut
  });
  const WATCH_TIMES = {
   pastMs: 60_000,
   graceMs: 15_000,
   deploymentsMs: 60_000,
   standMs: 60_000,
   jitter: 0.1
  };
  const isCut = ({ is })=>is === 'stopped' || is === 'superseded';
 },
 30151: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Wb: ()=>checkLines,
   hl: ()=>watchPage,
   vD: ()=>watchVerdict
  });
  var harmless = __webpack_require__(84131);
  var prose = __webpack_require__(17269);
  var numbers = __webpack_require__(70650);
  var counted = __webpack_require__(92009);
  var told = __webpack_require__(56418);
  ;
  function unusualFinding({ check, metric, value, at, unlike }, { environment, trust }) {
   const shown = String(Number(value.toPrecision(4)));
   return {
    detector: 'watch',
    level: 'warn',
    subject: {
     what: 'check',
     workflow: environment,
     job: check,
     step: metric
    },
    headline: (0, prose.c)`${(0, prose.U)(check)} is unlike all that it was: ${shown} in ${(0, prose.U)(metric)}`,
    now: {
     value,
     unit: 'count'
    },
    evidence: [
     (0, prose.c)`At ${new Date(at).toISOString()} it was further from ${unlike.map((view)=>VIEWS[view]).join(' and from ')} than ever before. Nothing was deployed, so nothing is rolled back.`
    ],
    fingerprint: `watch/${environment}/${check}/${metric}/unusual`,
    trust
   };
  }
  const VIEWS = {
   level: 'the level of the last day',
   step: 'the value before',
   'time-of-day': 'the same time on other days'
  };
  var words = __webpack_require__(65542);
  ;
  function watchPage(watched, watchman) {
   const { checks } = watched.standing;
   const worst = worstOf(checks);
   const [metric] = worst?.metrics ?? [];
   const points = worst === undefined || metric === undefined ? [] : pointsOf(watched, worst, metric);
   return {
    verdict: watchVerdict(watched, watchman),
    rows: checks.map(rowOf),
    ...worst === undefined || metric === undefined || points.length === 0 ? {} : {
     course: {
      check: worst.name,
      metric: metric.metric,
      unit: unitOf(metric),
      points
     }
    }
   };
  }
  function watchVerdict(watched, { environment, trust, unseen }) {
   const { is, standing } = watched;
   const judged = standing.checks.flatMap((check)=>check.metrics.filter((metric)=>metric.is === 'fail' || metric.is === 'warn').map((metric)=>findingOf(metric, {
      check,
      watched,
      environment,
      trust
     })));
   const findings = [
    ...judged,
    ...(watched.unusual ?? []).map((one)=>unusualFinding(one, {
      environment,
      trust
     }))
   ];
   return {
    is,
    headline: headline(watched, environment),
    findings: [
     ...findings
    ].sort((one, other)=>LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level)),
    unseen: [
     ...unseen,
     ...standing.checks.flatMap((check)=>unseenOf(check, watched))
    ]
   };
  }
  const LEVELS = [
   'fail',
   'warn',
   'note'
  ];
  const checkLines = ({ standing })=>standing.checks.map(({ name: check, is, metrics: [worst] })=>worst === undefined ? (0, prose.c)`${(0, prose.U)(check)}: ${is}` : (0, prose.c)`${(0, prose.U)(check)}: ${is}. ${(0, words.YL)(worst)}`);
  function headline({ is, ending, standing, plan, endedAt, unusual = [] }, environment) {
   const where = (0, prose.U)(environment);
   const { checks } = standing;
   const after = (0, numbers.p0)(Math.max(0, standing.tookMs ?? endedAt - plan.startedAt));
   if (ending.is === 'stopped') return (0, prose.c)`the watch of ${where} was cancelled after ${after}, so nothing was decided`;
   if (ending.is === 'superseded') return (0, prose.c)`deployment ${ending.by} came to ${where} while it was watched, so nothing was decided of the one before`;
   if (checks.length === 0) return (0, prose.c)`no check of ${where} is configured, so nothing was seen`;
   const all = (0, counted.h)(checks.length, 'check');
   if (is === 'pass') return (0, prose.c)`${where} is as well as before by ${all}, after ${after}`;
   if (is === 'no-data') return (0, prose.c)`nothing of ${where} was seen by ${all} in ${after}`;
   const meant = checks.filter((check)=>is === 'inconclusive' ? isUndecided(check.is) : check.is === is || check.is === 'fail' || is === 'warn' && unusual.some((one)=>one.check === check.name));
   const names = listed(meant);
   if (is === 'fail') return (0, prose.c)`${where} is worse by ${names}, after ${after}`;
   if (is === 'warn') return (0, prose.c)`${where} is worth a look by ${names}, after ${after}`;
   return (0, prose.c)`what ${names} saw of ${where} in ${after} decides nothing`;
  }
  const isUndecided = (is)=>is === 'inconclusive' || is === 'no-data';
  const MOST_NAMED = 3;
  function listed(checks) {
   const more = checks.length - MOST_NAMED;
   const names = checks.slice(0, MOST_NAMED).flatMap(({ name: check }, at)=>[
     ...at === 0 ? [] : [
      ', '
     ],
     (0, prose.U)(check)
    ]);
   return more > 0 ? [
    ...names,
    ` and ${more} more`
   ] : names;
  }
  function findingOf(metric, { check, watched, environment, trust }) {
   const points = pointsOf(watched, check, metric);
   const unit = unitOf(metric);
   const measures = measuresOf(metric, points.at(-1)?.value, unit);
   const why = watched.lastWhy.get(check.name);
   const { ratio, leak } = metric;
   return {
    detector: 'watch',
    level: metric.is === 'fail' && watched.is === 'fail' ? 'fail' : 'warn',
    subject: {
     what: 'check',
     workflow: environment,
     job: check.name,
     step: metric.metric
    },
    headline: (0, prose.c)`${(0, prose.U)(check.name)} ${metric.is === 'fail' ? 'is worse' : 'is worth a look'}: ${(0, words.YL)(metric)}`,
    ...measures,
    ...ratio !== undefined && Number.isFinite(ratio.high) && leak === undefined ? {
     change: ratio
    } : {},
    evidence: [
     ...metric.why === undefined ? [] : [
      (0, words.wt)(metric)
     ],
     ...leak === undefined ? [] : [
      (0, words.pL)(leak)
     ],
     ...why === undefined ? [] : [
      (0, prose.c)`It said last: ${(0, prose.U)((0, harmless.Jj)((0, harmless.Is)(why), 200))}.`
     ]
    ],
    fingerprint: `watch/${environment}/${check.name}/${metric.metric}`,
    trust
   };
  }
  function measuresOf({ n, bad, baseline, against }, last, unit) {
   if (bad === undefined) return last === undefined ? {} : {
    now: {
     value: last,
     unit
    }
   };
   if (n === 0) return {};
   const usual = against === 'limit' || baseline.n === 0 ? undefined : (baseline.bad ?? 0) / baseline.n;
   return {
    now: {
     value: bad / n,
     unit: 'ratio'
    },
    ...usual === undefined ? {} : {
     usual: {
      value: usual,
      unit: 'ratio'
     }
    }
   };
  }
  const unitOf = ({ bad, metric })=>bad !== undefined ? 'ratio' : metric.endsWith(' (time)') ? 'ms' : 'count';
  const pointsOf = ({ points }, check, { metric })=>points.get(check.name)?.get(metric)?.kept ?? [];
  const WORST = [
   'fail',
   'warn',
   'inconclusive',
   'pass',
   'no-data'
  ];
  const worstOf = (checks)=>[
    ...checks
   ].sort((one, other)=>WORST.indexOf(one.is) - WORST.indexOf(other.is)).find(({ metrics })=>metrics.length > 0);
  const rowOf = ({ name: check, is, looks, unknownLooks, metrics: [worst] })=>({
    check,
    is,
    looks,
    unknownLooks,
    ...worst === undefined ? {} : {
     worst
    }
   });
  function unseenOf(check, { pastUnknown, lookUnknown }) {
   const { looks, unknownLooks } = check;
   const because = lookUnknown.get(check.name);
   const before = pastUnknown.get(check.name);
   const all = looks + unknownLooks;
   return [
    ...before === undefined ? [] : [
     (0, prose.c)`What was usual of ${(0, prose.U)(check.name)}: ${(0, told.E)(before.message)}`
    ],
    ...unknownLooks === 0 ? [] : [
     (0, prose.c)`${(0, prose.U)(check.name)} gave no answer in ${unknownLooks} of ${(0, counted.h)(all, 'look')}${because === undefined ? '.' : (0, prose.c)`: ${(0, told.E)(because.message)}`}`
    ],
    ...check.is === 'no-data' && looks > 0 ? [
     (0, prose.c)`${(0, prose.U)(check.name)} saw nothing in ${(0, counted.h)(looks, 'look')}.`
    ] : [],
    ...check.unjudged === 0 ? [] : [
     (0, prose.c)`${(0, prose.U)(check.name)} has ${check.unjudged} metrics more than are judged.`
    ]
   ];
  }
 },
 65542: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dm: ()=>lookSaid,
   YL: ()=>metricSaid,
   pL: ()=>leakSaid,
   wt: ()=>whySaid
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17269);
  var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);
  var _report_watch_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53714);
  var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56418);
  const AGAINST = {
   before: 'before',
   beside: 'what runs beside it',
   limit: 'the limit'
  };
  function metricSaid({ metric, n, bad, against, ratio: compared }) {
   const seen = bad === undefined ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(n)} values of ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.U)(metric)}` : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(bad)} of ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(n)} went wrong${n > 0 ? ` (${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.CG)(bad / n)})` : ''} in ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.U)(metric)}`;
   if (compared === undefined) return seen;
   const how = bad === undefined ? 'as high as' : 'as many as';
   return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`${seen}, ${(0, _report_watch_table_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(compared)} times ${how} ${AGAINST[against]}`;
  }
  function whySaid({ why, evidence, threshold, tookMs, bad }) {
   const after = tookMs === undefined ? '' : ` after ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(Math.max(0, tookMs))}`;
   if (why === 'floor') return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`It failed as often in a row as its floor allows${after}${bad === undefined ? '' : `, ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(bad)} times in all`}.`;
   if (why === 'samples') return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`All its values together lie on the wrong side of what is usual${after}.`;
   if (why === 'leak') return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`It keeps rising.`;
   return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`The evidence reached ${evidence.toFixed(1)} of ${threshold.toFixed(1)}, on a scale of logarithms${after}.`;
  }
  const leakSaid = ({ perHour, low, high, hoursLeft })=>(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`It rises by ${plain(perHour)} an hour (${plain(low)} to ${plain(high)})${hoursLeft === undefined ? '' : `, and meets its limit in ${plain(hoursLeft)} hours`}.`;
  const plain = (value)=>String(Number(value.toPrecision(3)));
  function lookSaid({ check, answer }, so) {
   if (answer.is === 'unknown') return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.U)(check)}: no answer; ${so} so far. ${(0, _told_js__WEBPACK_IMPORTED_MODULE_3__.E)(answer.because.message)}`;
   return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.U)(check)}: ${readingsSaid(answer.value)}; ${so} so far.`;
  }
  function readingsSaid(readings) {
   const [first] = readings;
   if (first === undefined) return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`nothing seen`;
   const counts = readings.filter((reading)=>reading.is === 'counts');
   if (counts.length > 0) {
    const bad = counts.reduce((sum, reading)=>sum + reading.bad, 0);
    const total = counts.reduce((sum, reading)=>sum + reading.total, 0);
    return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(bad)} of ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(total)} went wrong`;
   }
   if (first.is === 'state') return first.well ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`well` : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`not well${first.why === undefined ? '' : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`, ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.U)(first.why)}`}`;
   if (first.is === 'alert') return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`${readings.length} alerts`;
   if (readings.length > 1) return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`${readings.length} values`;
   return first.is === 'level' ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`${plain(first.value)}` : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_2__.c)`nothing seen`;
  }
 },
 62289: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>healthContext
  });
  var _fetch_fetch_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22262);
  function healthContext({ deadline, clock, workspace, variables, github, resolve }) {
   return {
    deadline,
    clock,
    workspace,
    secret: (name)=>variables[name] === '' ? undefined : variables[name],
    fetchText: (0, _fetch_fetch_text_js__WEBPACK_IMPORTED_MODULE_0__.fetchTextIn)({
     signal: deadline.signal,
     variables,
     ...resolve === undefined ? {} : {
      resolve
     }
    }),
    plainEnvironment: Object.fromEntries(PLAIN.flatMap((name)=>{
     const value = variables[name];
     return value === undefined ? [] : [
      [
       name,
       value
      ]
     ];
    })),
    github
   };
  }
  const PLAIN = [
   'PATH',
   'HOME',
   'RUNNER_TRACKING_ID',
   'Path',
   'PATHEXT',
   'SystemRoot',
   'ComSpec',
   'USERPROFILE'
  ];
 },
 16630: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>stopSignal,
   y: ()=>FLUSH_MS
  });
  function stopSignal() {
   const stop = new AbortController();
   const onSignal = ()=>{
    for (const name of SIGNALS)process.off(name, onSignal);
    stop.abort();
   };
   for (const name of SIGNALS)process.on(name, onSignal);
   return stop.signal;
  }
  const SIGNALS = [
   'SIGINT',
   'SIGTERM'
  ];
  const FLUSH_MS = 5_500;
 },
 53714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Hn: ()=>times,
   WG: ()=>watchSummary,
   p1: ()=>watchSection
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);
  var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2043);
  var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);
  var _trend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16903);
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21849);
  function watchSection(page, stamped) {
   const plain = (0, _section_js__WEBPACK_IMPORTED_MODULE_2__.uW)(page.verdict, stamped);
   const chart = courseOf(page);
   const course = chart.length === 0 ? [] : [
    '<details>\n<summary>The course of the worst check</summary>',
    ...chart,
    '</details>'
   ];
   return {
    ...plain,
    rows: joined([
     watchTable(page.rows),
     plain.rows
    ]),
    fold: joined([
     plain.fold,
     ...course
    ])
   };
  }
  const watchSummary = (page, { title })=>(0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.z)(page.verdict, {
    title,
    lead: joined([
     watchTable(page.rows),
     ...courseOf(page)
    ])
   });
  const joined = (parts)=>parts.filter((part)=>part !== '').join('\n\n');
  const MOST_ROWS = 50;
  function watchTable(rows) {
   if (rows.length === 0) return '';
   const lines = [
    [
     'Check',
     'Verdict',
     'Seen',
     'Times as bad',
     'Evidence of',
     'Decided after'
    ],
    [
     '---',
     '---',
     '---:',
     '---:',
     '---:',
     '---:'
    ],
    ...rows.slice(0, MOST_ROWS).map(cellsOf)
   ];
   return lines.map((cells)=>`| ${cells.join(' | ')} |`).join('\n');
  }
  function cellsOf({ check, is, looks, unknownLooks, worst }) {
   const lacking = unknownLooks === 0 ? '' : `, ${unknownLooks} of ${looks + unknownLooks} looks without an answer`;
   const head = [
    (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(check),
    _verdict_words_js__WEBPACK_IMPORTED_MODULE_5__._G[is]
   ];
   if (worst === undefined) return [
    ...head,
    `nothing${lacking}`,
    ' ',
    ' ',
    ' '
   ];
   const { n, bad, evidence, threshold, tookMs } = worst;
   return [
    ...head,
    `${seen(n, bad)}${lacking}`,
    worst.ratio === undefined ? ' ' : times(worst.ratio),
    `${signed(evidence)} of ${signed(threshold)}`,
    tookMs === undefined ? ' ' : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.p0)(tookMs)
   ];
  }
  const seen = (n, bad)=>bad === undefined ? `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(n)} values` : `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(bad)} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(n)}${n > 0 ? ` (${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.CG)(bad / n)})` : ''}`;
  const times = ({ value, low, high })=>`${plainRatio(value)} (${plainRatio(low)} to ${plainRatio(high)})`;
  const plainRatio = (value)=>Number.isFinite(value) ? value >= 10 ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(value) : String(Number(value.toPrecision(2))) : '∞';
  const signed = (log)=>Number.isFinite(log) ? log.toFixed(1).replace('-', '−') : log > 0 ? '∞' : '−∞';
  function courseOf({ course }) {
   if (course === undefined) return [];
   const { check, metric, unit, points } = course;
   const chart = (0, _trend_js__WEBPACK_IMPORTED_MODULE_4__.AY)(points, unit);
   return chart.length === 0 ? [] : [
    `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(metric)} of ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(check)}:`,
    ...chart
   ];
  }
 },
 25779: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BP: ()=>newest,
   SN: ()=>wasEver,
   z1: ()=>isRollback
  });
  var _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79843);
  var _record_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50202);
  const newest = (deployments)=>deployments.reduce((last, one)=>last === undefined || (0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(one, last) ? one : last, undefined);
  const wasEver = (deployment, words)=>(0, _record_line_js__WEBPACK_IMPORTED_MODULE_0__.M$)(deployment).some(({ word })=>words.has(word));
  function isRollback(deployment, deployments) {
   if (deployment.rollback !== undefined || wasEver(deployment, MARKED)) return true;
   return deployments.some((taken)=>{
    const order = (0, _record_line_js__WEBPACK_IMPORTED_MODULE_0__.M$)(taken).find(({ word })=>word === 'rolling-back');
    const target = deployments.find(({ deploymentId })=>deploymentId === order?.other);
    if (order === undefined || target?.sha !== deployment.sha || !(0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(deployment, taken)) return false;
    const since = deployments.filter((one)=>one.sha === target.sha && (0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(one, taken));
    return since.every((one)=>one === deployment || (0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(one, deployment));
   });
  }
  const MARKED = new Set([
   'rollback'
  ]);
 },
 50202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dp: ()=>stateFor,
   Hh: ()=>parseRecord,
   IK: ()=>recordLine,
   M$: ()=>recordsOf
  });
  var _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68057);
  var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28803);
  const DEEDS = [
   'rolling-back',
   'dispatched',
   'stood-down',
   'rolled-back',
   'not-rolled-back',
   'needs-human',
   'dry-run',
   'rollback',
   'promoting'
  ];
  const MOST_DESCRIPTION = 140;
  function recordLine({ word, runId, attempt, other }) {
   const parts = [
    `foreshock: ${word}`,
    `run ${runId}`,
    `attempt ${attempt}`
   ];
   return [
    ...parts,
    ...other === undefined ? [] : [
     `deployment ${other}`
    ]
   ].join(' · ');
  }
  function parseRecord(line) {
   const [, text, run, attempt, deployment] = LINE.exec(line) ?? [];
   const word = WORDS.find((known)=>known === text);
   if (word === undefined || !(0, _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__.eQ)(Number(run))) return undefined;
   const other = deployment === undefined ? {} : {
    other: Number(deployment)
   };
   return {
    word,
    runId: Number(run),
    attempt: Number(attempt),
    ...other
   };
  }
  const LINE = /^foreshock: ([a-z-]{1,20}) · run ([1-9]\d{0,14}) · attempt ([1-9]\d{0,3})(?: · deployment ([1-9]\d{0,14}))?$/u;
  const WORDS = [
   ..._domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__.b,
   ...DEEDS
  ];
  const recordsOf = ({ statuses = [] })=>statuses.flatMap(({ isOurs, description, at })=>{
    const record = isOurs ? parseRecord(description) : undefined;
    return record === undefined ? [] : [
     {
      ...record,
      at
     }
    ];
   });
  function stateFor(word, now) {
   const state = STATES[word];
   if (state !== undefined) return state;
   return now === undefined || now === 'waiting' ? 'in_progress' : now;
  }
  const STATES = {
   pass: 'success',
   warn: 'success',
   fail: 'failure',
   'rolling-back': 'failure',
   dispatched: 'failure',
   'stood-down': 'failure',
   'rolled-back': 'inactive',
   'not-rolled-back': 'failure',
   'needs-human': 'failure'
  };
 }
};
