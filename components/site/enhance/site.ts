import { improveConsent } from './consent'
import { improveGalleries } from './galleries'
import { improveVideos } from './videos'

// What makes public pages nicer. Each works without it.
improveConsent()
improveGalleries()
improveVideos()
