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

namespace local_idpbridge\external;

use core_external\external_api;
use core_external\external_function_parameters;
use core_external\external_multiple_structure;
use core_external\external_single_structure;
use core_external\external_value;
use local_idpbridge\bridge;
use local_idpbridge\entries;
use local_idpbridge\people;
use local_idpbridge\pure\entry_check;
use local_idpbridge\sending;

defined('MOODLE_INTERNAL') || die();

require_once(__DIR__ . '/../../compat.php');

/**
 * Takes entries of the caller's development log in.
 *
 * Text is declared raw and looked at entry by entry, so that one bad entry does not refuse the others.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class submit_log extends external_api {
    /**
     * Arguments.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters(): external_function_parameters {
        return new external_function_parameters([
            'bridge' => new external_value(PARAM_INT, 'Version of the contract that the caller speaks'),
            'consent' => new external_single_structure([
                'at' => new external_value(PARAM_INT, 'When the learner agreed, UNIX seconds'),
                'text' => new external_value(PARAM_RAW, 'The sentence agreed to'),
            ]),
            'person' => new external_single_structure([
                'name' => new external_value(PARAM_RAW, 'Name as the learner writes it'),
                'agency' => new external_value(PARAM_RAW, 'Agency'),
                'position' => new external_value(PARAM_RAW, 'Position'),
                'missiongroup' => new external_value(PARAM_RAW, 'E, M, A, S, T, O or empty'),
                'personnel' => new external_value(PARAM_RAW, 'civil-servant, teacher, permanent-employee or empty'),
            ]),
            'years' => new external_multiple_structure(new external_single_structure([
                'fiscalyear' => new external_value(PARAM_INT, 'Buddhist era'),
                'assessed' => new external_value(PARAM_BOOL, 'Self-assessment finished'),
                'planned' => new external_value(PARAM_BOOL, 'IDP1 made'),
                'outcome' => new external_value(PARAM_RAW, 'none, some, all, or empty without a submitted IDP2'),
            ])),
            'entries' => new external_multiple_structure(new external_single_structure([
                'id' => new external_value(PARAM_RAW, 'UUID'),
                'title' => new external_value(PARAM_RAW, 'Title'),
                'provider' => new external_value(PARAM_RAW, 'Who offers it'),
                'url' => shape::optional(PARAM_RAW, 'Its page'),
                'method' => new external_value(PARAM_RAW, 'Id of the plan\'s development method'),
                'bucket' => new external_value(PARAM_INT, '70, 20 or 10'),
                'completed' => new external_value(PARAM_RAW, 'Day, YYYY-MM-DD'),
                'fiscalyear' => new external_value(PARAM_INT, 'Buddhist era'),
                'minutes' => shape::optional(PARAM_INT, 'Minutes'),
                'codes' => shape::texts('Competency codes'),
                'rung' => new external_value(PARAM_INT, 'Evidence rung, 1 to 5'),
                'signal' => shape::optional(PARAM_RAW, 'What was seen'),
                'attestation' => shape::optional(PARAM_RAW, 'Compact JWS'),
                'updated' => new external_value(PARAM_INT, 'When the learner last changed it, UNIX seconds'),
            ])),
        ]);
    }

    /**
     * Answers.
     *
     * @param int $bridge
     * @param array $consent
     * @param array $person
     * @param array $years
     * @param array $entries
     * @return array
     */
    public static function execute(int $bridge, array $consent, array $person, array $years, array $entries): array {
        global $USER;
        $args = self::validate_parameters(
            self::execute_parameters(),
            compact('bridge', 'consent', 'person', 'years', 'entries')
        );
        $context = \context_system::instance();
        self::validate_context($context);
        require_capability('local/idpbridge:submit', $context);
        if (!bridge::takes()) {
            throw new \moodle_exception('submitoff', 'local_idpbridge');
        }
        sending::check($args, ['entries' => sending::MOST_ENTRIES, 'years' => sending::MOST_YEARS]);
        self::check_person($args['person']);
        array_walk($args['years'], [self::class, 'check_year']);

        $answers = sending::alone($USER->id, function () use ($args, $USER) {
            sending::consent($USER->id, $args['consent'], count($args['entries']));
            people::describe($USER->id, $args['person']);
            $answers = entries::take($USER->id, $args['entries']);
            people::sum($USER->id, $args['years']);
            return $answers;
        });
        \local_idpbridge\event\log_submitted::of($USER->id, $answers)->trigger();
        return bridge::hello() + ['now' => time(), 'answers' => $answers];
    }

    /**
     * Stops a call whose words on the person are none of the contract's.
     *
     * @param array $person
     */
    private static function check_person(array $person): void {
        $right = entry_check::is_text($person['name'], 0, 200)
            && entry_check::is_text($person['agency'], 0, 300)
            && entry_check::is_text($person['position'], 0, 300)
            && in_array($person['missiongroup'], ['E', 'M', 'A', 'S', 'T', 'O', ''], true)
            && in_array($person['personnel'], ['civil-servant', 'teacher', 'permanent-employee', ''], true);
        if (!$right) {
            throw new \invalid_parameter_exception('person');
        }
    }

    /**
     * Stops a call whose words on a year are none of the contract's.
     *
     * @param array $year
     */
    private static function check_year(array $year): void {
        $right = $year['fiscalyear'] >= 2500 && $year['fiscalyear'] <= 2700
            && in_array($year['outcome'], ['none', 'some', 'all', ''], true);
        if (!$right) {
            throw new \invalid_parameter_exception('years');
        }
    }

    /**
     * Shape of the answer.
     *
     * @return external_single_structure
     */
    public static function execute_returns(): external_single_structure {
        return new external_single_structure(shape::hello() + [
            'answers' => new external_multiple_structure(new external_single_structure([
                'id' => new external_value(PARAM_RAW, 'UUID'),
                'result' => new external_value(PARAM_ALPHA, 'stored, updated, unchanged or refused'),
                'reason' => new external_value(PARAM_ALPHA, 'Why it was refused', VALUE_REQUIRED, null, NULL_ALLOWED),
                'attested' => new external_value(PARAM_BOOL, 'Whether this site signed it for the caller'),
                'linked' => shape::texts('Codes for which evidence of prior learning stands'),
            ])),
        ]);
    }
}
