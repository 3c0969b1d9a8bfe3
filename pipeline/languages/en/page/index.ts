import { agreement } from './agreement.ts'
import { answer } from './answer.ts'
import { cite } from './cite.ts'
import { claims } from './claims.ts'
import { conclude } from './conclude.ts'
import { confidence } from './confidence.ts'
import { elsewhere } from './elsewhere.ts'
import { evaluations } from './evaluations.ts'
import { evidence } from './evidence.ts'
import { found } from './found.ts'
import { gaps } from './gaps.ts'
import { messages } from './messages.ts'
import { methods } from './methods.ts'
import { reporting } from './reporting.ts'
import { restsOn } from './rests-on.ts'
import { roles } from './roles.ts'
import { screening } from './screening.ts'
import { shell } from './shell.ts'
import { soughtTheme } from './sought-theme.ts'
import { studies } from './studies.ts'
import { themes } from './themes.ts'
import { views } from './views.ts'

/** Every sentence of the report, a file for each of its sections. */
export const page = {
  agreement,
  answer,
  cite,
  claims,
  conclude,
  confidence,
  elsewhere,
  evaluations,
  evidence,
  found,
  gaps,
  messages,
  methods,
  reporting,
  restsOn,
  roles,
  screening,
  shell,
  soughtTheme,
  studies,
  themes,
  views,
}
