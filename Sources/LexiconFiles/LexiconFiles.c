// Written by Scripts/embed-lexicon.sh: the lexicon files, as bytes in the binary.
#include "LexiconFiles.h"

static const unsigned char any_armed_group[] = {
#embed "any/armed_group.yaml"
};
static const unsigned char any_given_name[] = {
#embed "any/given_name.yaml"
};
static const unsigned char any_name_cue[] = {
#embed "any/name_cue.yaml"
};
static const unsigned char any_organisation[] = {
#embed "any/organisation.yaml"
};
static const unsigned char any_outlet[] = {
#embed "any/outlet.yaml"
};
static const unsigned char any_place[] = {
#embed "any/place.yaml"
};
static const unsigned char any_surname[] = {
#embed "any/surname.yaml"
};
static const unsigned char en_abbreviation[] = {
#embed "en/abbreviation.yaml"
};
static const unsigned char en_arrested[] = {
#embed "en/arrested.yaml"
};
static const unsigned char en_bound[] = {
#embed "en/bound.yaml"
};
static const unsigned char en_calendar[] = {
#embed "en/calendar.yaml"
};
static const unsigned char en_charged[] = {
#embed "en/charged.yaml"
};
static const unsigned char en_disappeared[] = {
#embed "en/disappeared.yaml"
};
static const unsigned char en_event[] = {
#embed "en/event.yaml"
};
static const unsigned char en_failure_to_act[] = {
#embed "en/failure_to_act.yaml"
};
static const unsigned char en_force[] = {
#embed "en/force.yaml"
};
static const unsigned char en_function[] = {
#embed "en/function.yaml"
};
static const unsigned char en_hedge[] = {
#embed "en/hedge.yaml"
};
static const unsigned char en_incident_kind[] = {
#embed "en/incident_kind.yaml"
};
static const unsigned char en_injured[] = {
#embed "en/injured.yaml"
};
static const unsigned char en_investigated[] = {
#embed "en/investigated.yaml"
};
static const unsigned char en_involved[] = {
#embed "en/involved.yaml"
};
static const unsigned char en_killed[] = {
#embed "en/killed.yaml"
};
static const unsigned char en_modality[] = {
#embed "en/modality.yaml"
};
static const unsigned char en_name_cue[] = {
#embed "en/name_cue.yaml"
};
static const unsigned char en_negation[] = {
#embed "en/negation.yaml"
};
static const unsigned char en_no_criminal_record[] = {
#embed "en/no_criminal_record.yaml"
};
static const unsigned char en_organisation[] = {
#embed "en/organisation.yaml"
};
static const unsigned char en_people[] = {
#embed "en/people.yaml"
};
static const unsigned char en_person_hedge[] = {
#embed "en/person_hedge.yaml"
};
static const unsigned char en_profession[] = {
#embed "en/profession.yaml"
};
static const unsigned char en_promoted[] = {
#embed "en/promoted.yaml"
};
static const unsigned char en_quantity[] = {
#embed "en/quantity.yaml"
};
static const unsigned char en_rewarded[] = {
#embed "en/rewarded.yaml"
};
static const unsigned char en_sentenced[] = {
#embed "en/sentenced.yaml"
};
static const unsigned char en_signal[] = {
#embed "en/signal.yaml"
};
static const unsigned char en_source[] = {
#embed "en/source.yaml"
};
static const unsigned char en_speech[] = {
#embed "en/speech.yaml"
};
static const unsigned char en_suspended_or_dismissed[] = {
#embed "en/suspended_or_dismissed.yaml"
};
static const unsigned char en_thing[] = {
#embed "en/thing.yaml"
};
static const unsigned char en_title[] = {
#embed "en/title.yaml"
};
static const unsigned char es_abbreviation[] = {
#embed "es/abbreviation.yaml"
};
static const unsigned char es_arrested[] = {
#embed "es/arrested.yaml"
};
static const unsigned char es_bound[] = {
#embed "es/bound.yaml"
};
static const unsigned char es_calendar[] = {
#embed "es/calendar.yaml"
};
static const unsigned char es_charged[] = {
#embed "es/charged.yaml"
};
static const unsigned char es_disappeared[] = {
#embed "es/disappeared.yaml"
};
static const unsigned char es_event[] = {
#embed "es/event.yaml"
};
static const unsigned char es_failure_to_act[] = {
#embed "es/failure_to_act.yaml"
};
static const unsigned char es_force[] = {
#embed "es/force.yaml"
};
static const unsigned char es_function[] = {
#embed "es/function.yaml"
};
static const unsigned char es_hedge[] = {
#embed "es/hedge.yaml"
};
static const unsigned char es_incident_kind[] = {
#embed "es/incident_kind.yaml"
};
static const unsigned char es_injured[] = {
#embed "es/injured.yaml"
};
static const unsigned char es_investigated[] = {
#embed "es/investigated.yaml"
};
static const unsigned char es_involved[] = {
#embed "es/involved.yaml"
};
static const unsigned char es_killed[] = {
#embed "es/killed.yaml"
};
static const unsigned char es_modality[] = {
#embed "es/modality.yaml"
};
static const unsigned char es_name_cue[] = {
#embed "es/name_cue.yaml"
};
static const unsigned char es_negation[] = {
#embed "es/negation.yaml"
};
static const unsigned char es_no_criminal_record[] = {
#embed "es/no_criminal_record.yaml"
};
static const unsigned char es_organisation[] = {
#embed "es/organisation.yaml"
};
static const unsigned char es_people[] = {
#embed "es/people.yaml"
};
static const unsigned char es_person_hedge[] = {
#embed "es/person_hedge.yaml"
};
static const unsigned char es_profession[] = {
#embed "es/profession.yaml"
};
static const unsigned char es_promoted[] = {
#embed "es/promoted.yaml"
};
static const unsigned char es_quantity[] = {
#embed "es/quantity.yaml"
};
static const unsigned char es_rewarded[] = {
#embed "es/rewarded.yaml"
};
static const unsigned char es_sentenced[] = {
#embed "es/sentenced.yaml"
};
static const unsigned char es_signal[] = {
#embed "es/signal.yaml"
};
static const unsigned char es_source[] = {
#embed "es/source.yaml"
};
static const unsigned char es_speech[] = {
#embed "es/speech.yaml"
};
static const unsigned char es_suspended_or_dismissed[] = {
#embed "es/suspended_or_dismissed.yaml"
};
static const unsigned char es_thing[] = {
#embed "es/thing.yaml"
};
static const unsigned char es_title[] = {
#embed "es/title.yaml"
};
static const unsigned char pt_arrested[] = {
#embed "pt/arrested.yaml"
};
static const unsigned char pt_bound[] = {
#embed "pt/bound.yaml"
};
static const unsigned char pt_calendar[] = {
#embed "pt/calendar.yaml"
};
static const unsigned char pt_disappeared[] = {
#embed "pt/disappeared.yaml"
};
static const unsigned char pt_event[] = {
#embed "pt/event.yaml"
};
static const unsigned char pt_function[] = {
#embed "pt/function.yaml"
};
static const unsigned char pt_injured[] = {
#embed "pt/injured.yaml"
};
static const unsigned char pt_investigated[] = {
#embed "pt/investigated.yaml"
};
static const unsigned char pt_killed[] = {
#embed "pt/killed.yaml"
};
static const unsigned char pt_negation[] = {
#embed "pt/negation.yaml"
};
static const unsigned char pt_people[] = {
#embed "pt/people.yaml"
};
static const unsigned char pt_quantity[] = {
#embed "pt/quantity.yaml"
};
static const unsigned char pt_thing[] = {
#embed "pt/thing.yaml"
};

static const LexiconFile lexicon_files[] = {
    {"any/armed_group.yaml", any_armed_group, sizeof any_armed_group},
    {"any/given_name.yaml", any_given_name, sizeof any_given_name},
    {"any/name_cue.yaml", any_name_cue, sizeof any_name_cue},
    {"any/organisation.yaml", any_organisation, sizeof any_organisation},
    {"any/outlet.yaml", any_outlet, sizeof any_outlet},
    {"any/place.yaml", any_place, sizeof any_place},
    {"any/surname.yaml", any_surname, sizeof any_surname},
    {"en/abbreviation.yaml", en_abbreviation, sizeof en_abbreviation},
    {"en/arrested.yaml", en_arrested, sizeof en_arrested},
    {"en/bound.yaml", en_bound, sizeof en_bound},
    {"en/calendar.yaml", en_calendar, sizeof en_calendar},
    {"en/charged.yaml", en_charged, sizeof en_charged},
    {"en/disappeared.yaml", en_disappeared, sizeof en_disappeared},
    {"en/event.yaml", en_event, sizeof en_event},
    {"en/failure_to_act.yaml", en_failure_to_act, sizeof en_failure_to_act},
    {"en/force.yaml", en_force, sizeof en_force},
    {"en/function.yaml", en_function, sizeof en_function},
    {"en/hedge.yaml", en_hedge, sizeof en_hedge},
    {"en/incident_kind.yaml", en_incident_kind, sizeof en_incident_kind},
    {"en/injured.yaml", en_injured, sizeof en_injured},
    {"en/investigated.yaml", en_investigated, sizeof en_investigated},
    {"en/involved.yaml", en_involved, sizeof en_involved},
    {"en/killed.yaml", en_killed, sizeof en_killed},
    {"en/modality.yaml", en_modality, sizeof en_modality},
    {"en/name_cue.yaml", en_name_cue, sizeof en_name_cue},
    {"en/negation.yaml", en_negation, sizeof en_negation},
    {"en/no_criminal_record.yaml", en_no_criminal_record, sizeof en_no_criminal_record},
    {"en/organisation.yaml", en_organisation, sizeof en_organisation},
    {"en/people.yaml", en_people, sizeof en_people},
    {"en/person_hedge.yaml", en_person_hedge, sizeof en_person_hedge},
    {"en/profession.yaml", en_profession, sizeof en_profession},
    {"en/promoted.yaml", en_promoted, sizeof en_promoted},
    {"en/quantity.yaml", en_quantity, sizeof en_quantity},
    {"en/rewarded.yaml", en_rewarded, sizeof en_rewarded},
    {"en/sentenced.yaml", en_sentenced, sizeof en_sentenced},
    {"en/signal.yaml", en_signal, sizeof en_signal},
    {"en/source.yaml", en_source, sizeof en_source},
    {"en/speech.yaml", en_speech, sizeof en_speech},
    {"en/suspended_or_dismissed.yaml", en_suspended_or_dismissed, sizeof en_suspended_or_dismissed},
    {"en/thing.yaml", en_thing, sizeof en_thing},
    {"en/title.yaml", en_title, sizeof en_title},
    {"es/abbreviation.yaml", es_abbreviation, sizeof es_abbreviation},
    {"es/arrested.yaml", es_arrested, sizeof es_arrested},
    {"es/bound.yaml", es_bound, sizeof es_bound},
    {"es/calendar.yaml", es_calendar, sizeof es_calendar},
    {"es/charged.yaml", es_charged, sizeof es_charged},
    {"es/disappeared.yaml", es_disappeared, sizeof es_disappeared},
    {"es/event.yaml", es_event, sizeof es_event},
    {"es/failure_to_act.yaml", es_failure_to_act, sizeof es_failure_to_act},
    {"es/force.yaml", es_force, sizeof es_force},
    {"es/function.yaml", es_function, sizeof es_function},
    {"es/hedge.yaml", es_hedge, sizeof es_hedge},
    {"es/incident_kind.yaml", es_incident_kind, sizeof es_incident_kind},
    {"es/injured.yaml", es_injured, sizeof es_injured},
    {"es/investigated.yaml", es_investigated, sizeof es_investigated},
    {"es/involved.yaml", es_involved, sizeof es_involved},
    {"es/killed.yaml", es_killed, sizeof es_killed},
    {"es/modality.yaml", es_modality, sizeof es_modality},
    {"es/name_cue.yaml", es_name_cue, sizeof es_name_cue},
    {"es/negation.yaml", es_negation, sizeof es_negation},
    {"es/no_criminal_record.yaml", es_no_criminal_record, sizeof es_no_criminal_record},
    {"es/organisation.yaml", es_organisation, sizeof es_organisation},
    {"es/people.yaml", es_people, sizeof es_people},
    {"es/person_hedge.yaml", es_person_hedge, sizeof es_person_hedge},
    {"es/profession.yaml", es_profession, sizeof es_profession},
    {"es/promoted.yaml", es_promoted, sizeof es_promoted},
    {"es/quantity.yaml", es_quantity, sizeof es_quantity},
    {"es/rewarded.yaml", es_rewarded, sizeof es_rewarded},
    {"es/sentenced.yaml", es_sentenced, sizeof es_sentenced},
    {"es/signal.yaml", es_signal, sizeof es_signal},
    {"es/source.yaml", es_source, sizeof es_source},
    {"es/speech.yaml", es_speech, sizeof es_speech},
    {"es/suspended_or_dismissed.yaml", es_suspended_or_dismissed, sizeof es_suspended_or_dismissed},
    {"es/thing.yaml", es_thing, sizeof es_thing},
    {"es/title.yaml", es_title, sizeof es_title},
    {"pt/arrested.yaml", pt_arrested, sizeof pt_arrested},
    {"pt/bound.yaml", pt_bound, sizeof pt_bound},
    {"pt/calendar.yaml", pt_calendar, sizeof pt_calendar},
    {"pt/disappeared.yaml", pt_disappeared, sizeof pt_disappeared},
    {"pt/event.yaml", pt_event, sizeof pt_event},
    {"pt/function.yaml", pt_function, sizeof pt_function},
    {"pt/injured.yaml", pt_injured, sizeof pt_injured},
    {"pt/investigated.yaml", pt_investigated, sizeof pt_investigated},
    {"pt/killed.yaml", pt_killed, sizeof pt_killed},
    {"pt/negation.yaml", pt_negation, sizeof pt_negation},
    {"pt/people.yaml", pt_people, sizeof pt_people},
    {"pt/quantity.yaml", pt_quantity, sizeof pt_quantity},
    {"pt/thing.yaml", pt_thing, sizeof pt_thing},
};
const int lexicon_file_count = sizeof lexicon_files / sizeof lexicon_files[0];

LexiconFile lexicon_file(int position) { return lexicon_files[position]; }
