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
use local_idpbridge\sending;

defined('MOODLE_INTERNAL') || die();

require_once(__DIR__ . '/../../compat.php');

/**
 * Takes entries that the caller has sent back out. Always open to whom they belong, also while sending is switched off.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class withdraw_log extends external_api {
    /**
     * Arguments.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters(): external_function_parameters {
        return new external_function_parameters([
            'bridge' => new external_value(PARAM_INT, 'Version of the contract that the caller speaks'),
            'ids' => shape::texts('UUID'),
        ]);
    }

    /**
     * Answers.
     *
     * @param int $bridge
     * @param string[] $ids
     * @return array
     */
    public static function execute(int $bridge, array $ids): array {
        global $USER;
        $args = self::validate_parameters(self::execute_parameters(), compact('bridge', 'ids'));
        self::validate_context(\context_system::instance());
        if (isguestuser()) {
            throw new \moodle_exception('nopermissions', 'error', '', get_string('idpbridge:submit', 'local_idpbridge'));
        }
        sending::check($args, ['ids' => sending::MOST_ENTRIES]);

        $answers = sending::alone($USER->id, function () use ($args, $USER) {
            $answers = entries::withdraw($USER->id, $args['ids']);
            people::sum($USER->id, []);
            people::forget_without_entries($USER->id);
            return $answers;
        });
        \local_idpbridge\event\log_withdrawn::of($USER->id, $answers)->trigger();
        return bridge::hello() + ['now' => time(), 'answers' => $answers];
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
                'result' => new external_value(PARAM_ALPHA, 'withdrawn or absent'),
            ])),
        ]);
    }
}
