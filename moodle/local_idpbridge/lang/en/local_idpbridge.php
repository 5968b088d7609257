<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.
/**
 * Words of the plugin, English.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$string['account'] = 'Account';
$string['agency'] = 'Agency';
$string['attestationoff'] = 'Attestation is switched off in the settings. Completions are sent without a signature.';
$string['attested'] = 'Attested by this site';
$string['bucket'] = '70, 20 or 10';
$string['byagency'] = 'By agency';
$string['bymissiongroup'] = 'By mission group';
$string['cleanup'] = 'Clean up development logs';
$string['codes'] = 'Competency';
$string['codeshint'] = 'Code, or letters of a group (DLit100, DLit)';
$string['completed'] = 'Finished on';
$string['developedwhen'] = 'Developed (4.2) counts';
$string['entries'] = 'Development logs (IDP)';
$string['entry'] = 'Entry';
$string['eventlogsubmitted'] = 'Development log sent';
$string['eventlogwithdrawn'] = 'Development log withdrawn';
$string['everyitem'] = 'Every item as planned';
$string['evidenceattested'] = 'This site itself recorded the completion.';
$string['evidenceday'] = 'Finished on {$a}';
$string['evidencehours'] = '{$a} hours';
$string['evidencesent'] = 'Sent by the learner from IDP Companion';
$string['fingerprint'] = 'Fingerprint (SHA-256)';
$string['fiscalyear'] = 'Fiscal year (B.E.)';
$string['hours'] = 'Hours';
$string['hours10'] = 'Hours of 10';
$string['hours20'] = 'Hours of 20';
$string['hours70'] = 'Hours of 70';
$string['idpbridge:submit'] = 'Send one\'s own development log';
$string['idpbridge:viewreport'] = 'See the development logs of everybody';
$string['indicator'] = 'Indicator';
$string['keyactive'] = 'in use';
$string['keycreated'] = 'Made';
$string['keyid'] = 'Key';
$string['keyretired'] = 'Retired';
$string['keys'] = 'IDP bridge: signing keys';
$string['keysintro'] = 'With the key in use this site signs completions. Give the fingerprint to HR by another way than this site, so that they can tell a genuine key from a false one. The public keys stand for everybody at:';
$string['keyunreadable'] = 'The private key cannot be decrypted; the site may have moved without its own encryption key. Nothing is signed until you make a new key.';
$string['kpi411'] = 'Officials and teachers with self-assessment and IDP';
$string['kpi412'] = 'Permanent employees of the target group with self-assessment and IDP';
$string['kpi42'] = 'Developed as planned, of those with an IDP';
$string['kpis'] = 'Indicators and 70:20:10';
$string['missiongroup'] = 'Mission group';
$string['missiongroupA'] = 'A Academic';
$string['missiongroupE'] = 'E Executive';
$string['missiongroupM'] = 'M Management';
$string['missiongroupO'] = 'O Others';
$string['missiongroupS'] = 'S Service';
$string['missiongroupT'] = 'T Technologist';
$string['moreagencies'] = '{$a} smaller agencies are not shown here; the report of entries has them.';
$string['name'] = 'Name as the learner writes it';
$string['noconsent'] = 'The learner\'s consent did not come along. Look at the preview and agree again.';
$string['nokey'] = 'There is no signing key yet. Completions are sent without a signature until you make one.';
$string['nosodium'] = 'Attestation is off: PHP on this server lacks the sodium extension. Everything else works; ask the server\'s administrator to add it.';
$string['notgiven'] = 'Not given';
$string['ofpeople'] = 'Of';
$string['oldclient'] = 'This version of IDP Companion is too old for this site. Update it and send again.';
$string['people'] = 'People';
$string['peoplesent'] = '{$a} people sent something of this fiscal year.';
$string['percent'] = 'Per cent';
$string['person'] = 'Person as they say';
$string['personnel'] = 'Kind of personnel';
$string['personnelcivil-servant'] = 'Ordinary official';
$string['personnelpermanent-employee'] = 'Permanent employee';
$string['personnelteacher'] = 'Teacher or education personnel';
$string['planned'] = 'With IDP';
$string['pluginname'] = 'IDP bridge';
$string['position'] = 'Position';
$string['prepared'] = 'Assessed and with IDP';
$string['privacy:agency'] = 'Agency';
$string['privacy:agreed'] = 'When consent was given';
$string['privacy:assessed'] = 'Whether the self-assessment of the year is finished';
$string['privacy:attestation'] = 'The signed word of a site that the course was finished';
$string['privacy:attested'] = 'Whether this site signed it';
$string['privacy:bucket'] = '70, 20 or 10';
$string['privacy:codes'] = 'Competencies';
$string['privacy:completed'] = 'Day of finishing';
$string['privacy:core_competency'] = 'Entries also stand as evidence of prior learning, which core keeps.';
$string['privacy:entries'] = 'Number of entries';
$string['privacy:entryid'] = 'The learner\'s own id of the entry';
$string['privacy:fiscalyear'] = 'Fiscal year';
$string['privacy:local_idpbridge_consent'] = 'What the learner agreed to at each sending';
$string['privacy:local_idpbridge_entry'] = 'Entries of the development log that the learner sent';
$string['privacy:local_idpbridge_person'] = 'What the learner says of themselves';
$string['privacy:local_idpbridge_year'] = 'What the learner says of a fiscal year, and sums of entries';
$string['privacy:method'] = 'Development method';
$string['privacy:minutes'] = 'Minutes';
$string['privacy:minutes10'] = 'Minutes of 10';
$string['privacy:minutes20'] = 'Minutes of 20';
$string['privacy:minutes70'] = 'Minutes of 70';
$string['privacy:missiongroup'] = 'Mission group';
$string['privacy:name'] = 'Name';
$string['privacy:outcome'] = 'Outcome of the plan';
$string['privacy:personnel'] = 'Kind of personnel';
$string['privacy:planned'] = 'Whether there is an IDP for the year';
$string['privacy:position'] = 'Position';
$string['privacy:provider'] = 'Who offers the course';
$string['privacy:rung'] = 'Evidence rung';
$string['privacy:seen'] = 'What was seen as evidence';
$string['privacy:sentence'] = 'The sentence agreed to';
$string['privacy:timecreated'] = 'When it was sent first';
$string['privacy:timemodified'] = 'When it was sent last';
$string['privacy:title'] = 'Title';
$string['privacy:url'] = 'Address of the course';
$string['privacy:userid'] = 'The learner';
$string['provider'] = 'Provider';
$string['reached'] = 'Reached';
$string['rotate'] = 'Make a new key';
$string['rotateconfirm'] = 'A new key signs from now on. The one before is retired: its private half is deleted, its public half stays listed so that older attestations can still be verified. HR has to be told the new fingerprint.';
$string['rotated'] = 'The new key is in use.';
$string['rung'] = 'Evidence';
$string['rung1'] = '1 Declared';
$string['rung2'] = '2 Course page seen';
$string['rung3'] = '3 Page shows completion';
$string['rung4'] = '4 Site record';
$string['rung5'] = '5 Attested';
$string['sent'] = 'Sent';
$string['setattestation'] = 'Sign completions';
$string['setattestation_desc'] = 'Learners get a signed word of this site on each finished course. Needs PHP\'s sodium extension.';
$string['setframework'] = 'Competency framework';
$string['setframework_desc'] = 'ID number of the framework whose competencies entries are linked to. Empty: any visible framework.';
$string['sethoursfield'] = 'Field for hours';
$string['sethoursfield_desc'] = 'Short name of the custom course field that holds the hours of a course. Empty: no hours.';
$string['setkeepdays'] = 'Keep entries for (days)';
$string['setkeepdays_desc'] = 'Entries finished and sent longer ago, and consents given longer ago, are deleted at night. 0 keeps everything.';
$string['setofficials'] = 'Officials and teachers in all';
$string['setofficials_desc'] = 'How many people indicator 4.1.1 is taken of. 0: not known, no per cent is shown.';
$string['setsubmit'] = 'Take development logs in';
$string['setsubmit_desc'] = 'Learners may send chosen entries of their log. They can withdraw them at any time, also while this is off.';
$string['settargets'] = 'Permanent employees of the target group in all';
$string['settargets_desc'] = 'How many people indicator 4.1.2 is taken of. 0: not known, no per cent is shown.';
$string['someitem'] = 'At least one item as planned';
$string['submitoff'] = 'This site does not take development logs in at the moment.';
$string['target'] = 'Target';
$string['title'] = 'Title';
$string['toolarge'] = 'Too much at once. Send fewer entries.';
$string['toomany'] = 'Sent too often. Wait an hour and send again.';
$string['unknown'] = 'not known';
$string['wholesunknown'] = 'How many people there are in all is not known to this site. An administrator can enter it in the settings of the IDP bridge; then per cents are shown. Without a list of target employees all permanent employees who sent something stand in 4.1.2.';
