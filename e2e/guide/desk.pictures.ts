import { test } from '@playwright/test'
import { languages } from '../words'
import { takePicture } from './picture'
import { banner } from './scenes/banner'
import { overview } from './scenes/overview'
import { comments, preview } from './scenes/preview'
import { publish, schedule } from './scenes/publishing'
import { conflict, history } from './scenes/versions'
import { article, translation } from './scenes/writing'
import { bringAbout, changeOriginal } from './states'

// What docs/publishing.md and docs/publikowanie.md show. In this order: a later picture may show what an earlier one did.
const scenes = {
  ...{ overview, article, publish, schedule, conflict, history, translation, preview, comments, banner },
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(600_000)
  for (const language of languages) await bringAbout(browser, language)
  await changeOriginal(browser)
})

for (const language of languages)
  for (const [name, scene] of Object.entries(scenes))
    test(`${name}, ${language}`, async ({ browser }) => {
      await takePicture(`guide/${language}/${name}`, await scene(browser, language))
    })

// An article that stays open would be said to be open in later pictures.
test.afterEach(async ({ browser }) => {
  for (const context of browser.contexts()) await context.close()
})
