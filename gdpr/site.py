"""gdpr on a site: reads the map, checks it, and mounts pages, tasks and commands."""

from __future__ import annotations

from flask import Blueprint, Flask

from gdpr import announcing, erasure, export, purge
from gdpr.checks import check, check_kept
from gdpr.cli import group
from gdpr.datamap import DataMap, MapFault
from gdpr.erasure.confirm import TASK as ERASE
from gdpr.erasure.plan import decision
from gdpr.host import Host
from gdpr.ledger import Ledger
from gdpr.policy import Policy, load, uncovered
from gdpr.replay import keep_closed
from gdpr.running import KEY
from gdpr.store import Base
from gdpr.versions import STAMP, Versions
from gdpr.views.every import pages
from gdpr.views.render import notices


class Gdpr:
    """What runs on a site: `.host`, `.policy`, `.map`. Every model of the site must be imported before.

    Raises MapFault with every undeclared column and every other fault of the map, and PolicyError if the policy does
    not hold.
    """

    def __init__(self, app: Flask, host: Host) -> None:
        self.host = host
        self.started_at = host.now()
        self.versions = Versions(load(host.policy), host.folder / STAMP)
        self.map = DataMap([*host.bases, Base])
        check(self.map)
        if faults := uncovered(self.versions.shipped, {place.key: place.says for place in self.map.places}):
            raise MapFault(faults)
        check_kept(self.map, lambda holder, reach: decision(holder, reach, self.versions.shipped, host.now()).kept)
        self.ledger = Ledger(host.folder, host.secret)
        app.extensions[KEY] = self
        app.register_blueprint(Blueprint("gdpr_templates", __name__, template_folder="templates"))
        app.context_processor(lambda: {"gdpr_notices": notices})
        announcing.register(host)
        for page in pages:
            host.mount(page)
        host.task(ERASE, erasure.run)
        host.task(export.TASK, export.run)
        host.task(purge.TASK, purge.daily)
        app.cli.add_command(group)
        keep_closed(app)
        with app.app_context():
            self.versions.start()

    @property
    def policy(self) -> Policy:
        """The version of the policy that is in force now."""
        return self.versions.in_force()
