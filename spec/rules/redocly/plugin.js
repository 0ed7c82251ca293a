// The house rules that need files, references and roles; redocly.yaml turns each on. Style rules are in ../spectral.

import { freeKeysLimited, requestStringRestricted } from './limits.js'
import { namedObjects } from './named-objects.js'
import { openEnum } from './open-enum.js'
import { emitsKnown, eventType, problemResponses } from './operations.js'
import { privacyAnnotation } from './privacy-annotation.js'
import { privacyDerived } from './privacy-derived.js'
import { privacyNullable } from './privacy-nullable.js'
import { privacySecret } from './privacy-secret.js'
import { privacyUrl } from './privacy-url.js'
import { requestClosed } from './request-closed.js'
import { resourceId } from './resource-id.js'
import { responseOpen } from './response-open.js'
import { unionTag } from './union-tag.js'
import { xVocabulary } from './x-vocabulary.js'

export default () => ({
  id: 'relayos',
  rules: {
    oas3: {
      'emits-known': emitsKnown,
      'event-type': eventType,
      'free-keys-limited': freeKeysLimited,
      'named-objects': namedObjects,
      'open-enum': openEnum,
      'privacy-annotation': privacyAnnotation,
      'privacy-derived': privacyDerived,
      'privacy-nullable': privacyNullable,
      'privacy-secret': privacySecret,
      'privacy-url': privacyUrl,
      'problem-responses': problemResponses,
      'request-closed': requestClosed,
      'request-string-restricted': requestStringRestricted,
      'resource-id': resourceId,
      'response-open': responseOpen,
      'union-tag': unionTag,
      'x-vocabulary': xVocabulary,
    },
  },
})
