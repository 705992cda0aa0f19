// Arabic: what keys do, and what stands on them.
import type { keys as those } from '../en/keys.ts'
import type { Text } from '../text.ts'

export const keys: Record<keyof typeof those, Text> = {
  'keys.previous': 'الرسالة السابقة',
  'keys.next': 'الرسالة التالية',
  'keys.first': 'أول رسالة',
  'keys.last': 'أحدث رسالة',
  'keys.write': 'العودة إلى الكتابة',
  'keys.send': 'إرسال',
  'keys.line': 'سطر جديد',
  'keys.editLast': 'تعديل آخر رسالة لك',
  'keys.cancel': 'إلغاء الرد أو التعديل',
  'key.mod': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Shift',
  'key.home': 'Home',
  'key.end': 'End',
  'key.escape': 'Esc',
  'key.delete': 'Del',
  'key.backspace': 'Backspace',
}
