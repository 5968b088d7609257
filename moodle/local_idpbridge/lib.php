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
 * Functions that Moodle calls by their name.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

/**
 * The head of a page in Moodle 4.1 to 4.3; later versions call the hook instead and pass over this.
 *
 * @return string HTML
 */
function local_idpbridge_before_standard_html_head(): string {
    return \local_idpbridge\page_meta::html();
}

/**
 * A link to the HR report on the own profile page of who may read it, so that no administration menu is needed.
 *
 * @param \core_user\output\myprofile\tree $tree
 * @param stdClass $user whose profile it is
 * @param bool $iscurrentuser
 */
function local_idpbridge_myprofile_navigation(\core_user\output\myprofile\tree $tree, $user, $iscurrentuser): void {
    if (!$iscurrentuser || !has_capability('local/idpbridge:viewreport', context_system::instance())) {
        return;
    }
    foreach (['report' => 'entries', 'kpi' => 'kpis'] as $page => $string) {
        $tree->add_node(new \core_user\output\myprofile\node(
            'reports',
            'local_idpbridge_' . $page,
            get_string($string, 'local_idpbridge'),
            null,
            new moodle_url("/local/idpbridge/{$page}.php")
        ));
    }
}
