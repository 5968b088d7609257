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
 * Where the administrator sees the keys and makes a new one.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

require(__DIR__ . '/../../config.php');
require_once($CFG->libdir . '/adminlib.php');

admin_externalpage_setup('local_idpbridge_keys');

$rotate = optional_param('rotate', false, PARAM_BOOL);
$confirmed = optional_param('confirmed', false, PARAM_BOOL);
$here = new moodle_url('/local/idpbridge/managekeys.php');
$possible = \local_idpbridge\keys::possible();

if ($rotate && $confirmed && $possible) {
    require_sesskey();
    \local_idpbridge\keys::rotate();
    redirect($here, get_string('rotated', 'local_idpbridge'), null, \core\output\notification::NOTIFY_SUCCESS);
}

echo $OUTPUT->header();
echo $OUTPUT->heading(get_string('keys', 'local_idpbridge'));

if ($rotate && $possible) {
    $yes = new moodle_url($here, ['rotate' => 1, 'confirmed' => 1, 'sesskey' => sesskey()]);
    echo $OUTPUT->confirm(get_string('rotateconfirm', 'local_idpbridge'), $yes, $here);
    echo $OUTPUT->footer();
    die();
}

$trouble = \local_idpbridge\keys::trouble();
if ($trouble !== '') {
    echo $OUTPUT->notification(get_string($trouble, 'local_idpbridge'), \core\output\notification::NOTIFY_WARNING);
}
$address = new moodle_url('/local/idpbridge/keys.php');
echo html_writer::tag('p', get_string('keysintro', 'local_idpbridge'));
echo html_writer::tag('p', html_writer::link($address, $address->out(false)));

$table = new html_table();
$table->head = array_map(
    fn($string) => get_string($string, 'local_idpbridge'),
    ['keyid', 'fingerprint', 'keycreated', 'keyretired']
);
foreach (\local_idpbridge\keys::published() as $key) {
    $table->data[] = [
        html_writer::tag('code', $key['kid']),
        html_writer::tag('code', implode(' ', str_split($key['fingerprint'], 4))),
        userdate($key['created']),
        $key['retired'] === null ? get_string('keyactive', 'local_idpbridge') : userdate($key['retired']),
    ];
}
echo html_writer::table($table);
if ($possible) {
    echo $OUTPUT->single_button(new moodle_url($here, ['rotate' => 1]), get_string('rotate', 'local_idpbridge'), 'get');
}
echo $OUTPUT->footer();
