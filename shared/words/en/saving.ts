export const saving = {
  'saving.saved': 'Saved at {{time}}',
  'saving.saving': 'Saving…',
  'saving.changed': 'Changed since {{time}}, saving in a moment',
  'saving.text.diskFull': 'Not saving: the drive is full. Your text is in memory. Free {{space}} and I will save it.',
  'saving.text.diskFullOn':
    'Not saving: drive {{drive}} is full. Your text is in memory. Free {{space}} and I will save it.',
  'saving.text.readOnly':
    'Not saving: the library folder is read only. Your text is in memory. Allow writing in this folder and I will save it.',
  'saving.text.readOnlyOn':
    'Not saving: drive {{drive}} is read only. Your text is in memory. Allow writing on this drive and I will save it.',
  'saving.text.folderGone':
    'The library folder has gone. Keep writing, your text is in memory. Reconnect the drive and I will save it.',
  'saving.text.folderGoneOn':
    'The library folder has gone. Keep writing, your text is in memory. Reconnect drive {{drive}} and I will save it.',
  'saving.text.diskTrouble': 'Not saving: the drive reports an error. Your text is in memory. I keep trying.',
  'saving.text.diskTroubleOn': 'Not saving: drive {{drive}} reports an error. Your text is in memory. I keep trying.',
  'saving.step.diskFull': 'The drive is full. Nothing has changed. Free {{space}} and try again.',
  'saving.step.diskFullOn': 'Drive {{drive}} is full. Nothing has changed. Free {{space}} and try again.',
  'saving.step.readOnly': 'The folder is read only. Nothing has changed. Allow writing in this folder and try again.',
  'saving.step.readOnlyOn':
    'Drive {{drive}} is read only. Nothing has changed. Allow writing on this drive and try again.',
  'saving.step.folderGone': 'The library folder has gone. Nothing has changed. Reconnect the drive and try again.',
  'saving.step.folderGoneOn':
    'The library folder has gone. Nothing has changed. Reconnect drive {{drive}} and try again.',
  'saving.step.diskTrouble': 'The drive reports an error. Nothing has changed. Try again in a moment.',
  'saving.step.diskTroubleOn': 'Drive {{drive}} reports an error. Nothing has changed. Try again in a moment.',
  'saving.text.inUse':
    'Not saving: {{user}} is writing in the library (computer {{host}}). Your text is in memory. I will save it when you open the library for writing.',
  'saving.text.inUseUnknown':
    'Not saving: somebody else is writing in the library (computer {{host}}). Your text is in memory. I will save it when you open the library for writing.',
  'saving.step.inUse':
    '{{user}} is writing in the library (computer {{host}}). Nothing has changed. Try again when the library is free.',
  'saving.step.inUseUnknown':
    'Somebody else is writing in the library (computer {{host}}). Nothing has changed. Try again when the library is free.',
} as const
