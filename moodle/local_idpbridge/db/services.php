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
 * The functions that the extension calls, by the page's own session or by token.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$functions = [
    'local_idpbridge_get_completions' => [
        'classname' => 'local_idpbridge\external\get_completions',
        'methodname' => 'execute',
        'description' => 'The finished courses of the caller, each signed by this site.',
        'type' => 'read',
        'ajax' => true,
        'readonlysession' => true,
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_idpbridge_submit_log' => [
        'classname' => 'local_idpbridge\external\submit_log',
        'methodname' => 'execute',
        'description' => 'Takes entries of the caller\'s development log in.',
        'type' => 'write',
        'ajax' => true,
        'capabilities' => 'local/idpbridge:submit',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_idpbridge_withdraw_log' => [
        'classname' => 'local_idpbridge\external\withdraw_log',
        'methodname' => 'execute',
        'description' => 'Takes entries that the caller has sent back out.',
        'type' => 'write',
        'ajax' => true,
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
];

$services = [
    'IDP Companion' => [
        'shortname' => 'local_idpbridge',
        'functions' => array_keys($functions),
        'restrictedusers' => 0,
        'enabled' => 1,
    ],
];
