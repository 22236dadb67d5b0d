import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Picture } from './picture'

const photo = { hash: 'a'.repeat(64), width: 1600, height: 1067, description: 'A bridge' }

test.each([
  ['says what is to be seen', false, false, 'alt="A bridge"'],
  ['is silent where it is decorative', true, false, 'alt=""'],
  ['is silent where the words beside it say the same', false, true, 'alt=""'],
])('a picture %s', (_, isPhotoDecorative, isDecorative, alt) => {
  const props = { photo: { ...photo, isDecorative: isPhotoDecorative }, sizes: '100vw', isDecorative }
  expect(renderToStaticMarkup(createElement(Picture, props))).toContain(alt)
})
