import { useQuery } from '@apollo/client/react';
import { PresetNamesDocument } from '@muster/contract/callup';
import { useCallback } from 'react';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';

interface Titled { readonly title: string; readonly presetCode: string | null }

/** What an incident is called: as somebody wrote it, but a preset's name, which nobody wrote, in the language shown. */
export function useIncidentTitle(): (incident: Titled) => string {
  const language = useLanguage();
  const { data } = useQuery(PresetNamesDocument, { fetchPolicy: 'cache-first' });
  const presets = data?.presets;
  return useCallback(({ title, presetCode }) => {
    const preset = presets?.find(({ code }) => code === presetCode);
    return preset && (title === preset.nameJa || title === preset.nameEn) ? inLanguage(language, preset.nameJa, preset.nameEn) : title;
  }, [language, presets]);
}
