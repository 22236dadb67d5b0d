import type { Scene } from './scene'
import { natoBrussels } from './scenes/nato-brussels'
import { oldTown } from './scenes/old-town'
import { palaceFacade } from './scenes/palace-facade'
import { riverBridge } from './scenes/river-bridge'
import { roundTable } from './scenes/round-table'
import { skylineWarsaw } from './scenes/skyline-warsaw'
import { archiveMap } from './scenes/archive-map'
import { globe } from './scenes/globe'
import { pressRoom } from './scenes/press-room'
import { embassyGarden } from './scenes/embassy-garden'
import { trainStation } from './scenes/train-station'
import { airport } from './scenes/airport'
import { winterStreet } from './scenes/winter-street'
import { library } from './scenes/library'
import { concertHall } from './scenes/concert-hall'
import { harbour } from './scenes/harbour'
import { mountains } from './scenes/mountains'
import { passportDesk } from './scenes/passport-desk'
import { ballotBox } from './scenes/ballot-box'
import { openDayQueue } from './scenes/open-day-queue'
import { letterpress } from './scenes/letterpress'
import { stamps } from './scenes/stamps'
import { lighthouse } from './scenes/lighthouse'
import { wheatField } from './scenes/wheat-field'
import { landscape, panorama, portrait, square } from './size'

export const scenes: Record<string, Scene> = {
  'archive-map': { size: landscape, palettes: ['day', 'dusk', 'winter'], draw: archiveMap },
  'ballot-box': { size: square, palettes: ['winter', 'noon', 'dusk'], draw: ballotBox },
  'concert-hall': { size: landscape, palettes: ['dusk', 'noon', 'day'], draw: concertHall },
  'embassy-garden': { size: landscape, palettes: ['sage', 'morning', 'dusk'], draw: embassyGarden },
  'nato-brussels': { size: landscape, palettes: ['day', 'dusk', 'night'], draw: natoBrussels },
  'old-town': { size: portrait, palettes: ['day', 'dusk', 'noon'], draw: oldTown },
  'open-day-queue': { size: landscape, palettes: ['noon', 'morning', 'dusk'], draw: openDayQueue },
  'palace-facade': { size: landscape, palettes: ['day', 'dusk', 'sage'], draw: palaceFacade },
  'passport-desk': { size: landscape, palettes: ['day', 'dusk', 'sage'], draw: passportDesk },
  'press-room': { size: landscape, palettes: ['dusk', 'day', 'noon'], draw: pressRoom },
  'river-bridge': { size: landscape, palettes: ['morning', 'night', 'day'], draw: riverBridge },
  'round-table': { size: landscape, palettes: ['morning', 'sage', 'dusk'], draw: roundTable },
  'skyline-warsaw': { size: landscape, palettes: ['dusk', 'noon', 'night'], draw: skylineWarsaw },
  'train-station': { size: landscape, palettes: ['noon', 'day', 'night'], draw: trainStation },
  'wheat-field': { size: landscape, palettes: ['noon', 'day', 'dusk'], draw: wheatField },
  'winter-street': { size: portrait, palettes: ['night', 'winter', 'dusk'], draw: winterStreet },
  airport: { size: landscape, palettes: ['morning', 'dusk', 'day'], draw: airport },
  globe: { size: square, palettes: ['day', 'dusk', 'noon'], draw: globe },
  harbour: { size: landscape, palettes: ['noon', 'morning', 'dusk'], draw: harbour },
  letterpress: { size: landscape, palettes: ['sage', 'dusk', 'winter'], draw: letterpress },
  library: { size: landscape, palettes: ['dusk', 'day', 'night'], draw: library },
  lighthouse: { size: portrait, palettes: ['morning', 'night', 'day'], draw: lighthouse },
  mountains: { size: panorama, palettes: ['morning', 'dusk', 'day'], draw: mountains },
  stamps: { size: square, palettes: ['day', 'noon', 'dusk'], draw: stamps },
}
