// Arabic: the switcher and the keys.
import type { Text } from '@chat-supergraph/ui/kit'
import type { keys as those } from '../en/keys.ts'

export const keys: Record<keyof typeof those, Text> = {
  'switcher.title': 'الانتقال إلى',
  'switcher.field': 'اسم محادثة أو شخص',
  'switcher.found': 'المحادثات والأشخاص',
  'keys.title': 'اختصارات لوحة المفاتيح',
  'keys.everywhere': 'في كل مكان',
  'keys.onMessage': 'على رسالة',
  'keys.writing': 'أثناء الكتابة',
  'keys.previousChat': 'المحادثة السابقة',
  'keys.nextChat': 'المحادثة التالية',
  'keys.panes': 'التبديل بين الرسائل والكتابة',
  'keys.skip': 'الانتقال مباشرة إلى الكتابة',
}
