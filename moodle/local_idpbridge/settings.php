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
 * The plugin's settings, its keys and its reports in the site administration.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

foreach (['report' => 'entries', 'kpi' => 'kpis'] as $page => $string) {
    $ADMIN->add('reports', new admin_externalpage(
        'local_idpbridge_' . $page,
        new lang_string($string, 'local_idpbridge'),
        new moodle_url("/local/idpbridge/{$page}.php"),
        'local/idpbridge:viewreport'
    ));
}

if ($hassiteconfig) {
    $ADMIN->add('localplugins', new admin_externalpage(
        'local_idpbridge_keys',
        new lang_string('keys', 'local_idpbridge'),
        new moodle_url('/local/idpbridge/managekeys.php')
    ));

    $settings = new admin_settingpage('local_idpbridge', new lang_string('pluginname', 'local_idpbridge'));
    $ADMIN->add('localplugins', $settings);
    if ($ADMIN->fulltree) {
        foreach (['attestation' => 1, 'submit' => 1] as $name => $default) {
            $settings->add(new admin_setting_configcheckbox(
                "local_idpbridge/{$name}",
                new lang_string("set{$name}", 'local_idpbridge'),
                new lang_string("set{$name}_desc", 'local_idpbridge'),
                $default
            ));
        }
        $texts = [
            'framework' => ['BMA-DIGITAL-IDP', PARAM_TEXT],
            'hoursfield' => ['idphours', PARAM_ALPHANUMEXT],
            'officials' => ['0', PARAM_INT],
            'targets' => ['0', PARAM_INT],
            'keepdays' => ['0', PARAM_INT],
        ];
        foreach ($texts as $name => [$default, $type]) {
            $settings->add(new admin_setting_configtext(
                "local_idpbridge/{$name}",
                new lang_string("set{$name}", 'local_idpbridge'),
                new lang_string("set{$name}_desc", 'local_idpbridge'),
                $default,
                $type
            ));
        }
    }
}
