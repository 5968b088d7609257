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
use local_idpbridge\courses;
use local_idpbridge\sending;

defined('MOODLE_INTERNAL') || die();

require_once(__DIR__ . '/../../compat.php');

/**
 * The finished courses of the caller, each signed by this site.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class get_completions extends external_api {
    /**
     * Arguments.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters(): external_function_parameters {
        return new external_function_parameters([
            'bridge' => new external_value(PARAM_INT, 'Version of the contract that the caller speaks'),
            'courseid' => new external_value(PARAM_INT, 'One course, or 0 for all', VALUE_DEFAULT, 0),
        ]);
    }

    /**
     * Answers.
     *
     * @param int $bridge
     * @param int $courseid
     * @return array
     */
    public static function execute(int $bridge, int $courseid = 0): array {
        global $CFG, $USER;
        $args = self::validate_parameters(self::execute_parameters(), compact('bridge', 'courseid'));
        self::validate_context(\context_system::instance());
        if (isguestuser()) {
            throw new \moodle_exception('nopermissions', 'error', '', get_string('idpbridge:submit', 'local_idpbridge'));
        }
        sending::check($args, []);
        return bridge::hello() + [
            'now' => time(),
            'issuer' => $CFG->wwwroot,
            'user' => ['id' => (int) $USER->id, 'fullname' => fullname($USER)],
            'completions' => courses::completed($USER, $args['courseid']),
        ];
    }

    /**
     * Shape of the answer.
     *
     * @return external_single_structure
     */
    public static function execute_returns(): external_single_structure {
        return new external_single_structure(shape::hello() + [
            'issuer' => new external_value(PARAM_RAW, 'Address of this site'),
            'user' => new external_single_structure([
                'id' => new external_value(PARAM_INT, 'Id of the caller'),
                'fullname' => new external_value(PARAM_RAW, 'Name of the caller'),
            ]),
            'completions' => new external_multiple_structure(new external_single_structure([
                'courseid' => new external_value(PARAM_INT, 'Course'),
                'idnumber' => new external_value(PARAM_RAW, 'Its ID number'),
                'fullname' => new external_value(PARAM_RAW, 'Its full name'),
                'shortname' => new external_value(PARAM_RAW, 'Its short name'),
                'codes' => shape::texts('ID numbers of its competencies'),
                'completed' => new external_value(PARAM_INT, 'When it was finished, UNIX seconds'),
                'hours' => new external_value(PARAM_FLOAT, 'Hours', VALUE_REQUIRED, null, NULL_ALLOWED),
                'grade' => new external_value(PARAM_RAW, 'Grade as shown to the caller', VALUE_REQUIRED, null, NULL_ALLOWED),
                'attestation' => new external_value(PARAM_RAW, 'Compact JWS', VALUE_REQUIRED, null, NULL_ALLOWED),
            ])),
        ]);
    }
}
