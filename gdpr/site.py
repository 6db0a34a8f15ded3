"""gdpr on a site: reads the map, checks it, and mounts pages, tasks and commands."""

from __future__ import annotations

from flask import Blueprint, Flask

from gdpr.checks import check
from gdpr.datamap import DataMap, MapFault
from gdpr.host import Host
from gdpr.policy import load, uncovered
from gdpr.running import KEY
from gdpr.store import Base
from gdpr.views.every import pages


class Gdpr:
    """What runs on a site: `.host`, `.policy`, `.map`. Every model of the site must be imported before.

    Raises MapFault with every undeclared column and every other fault of the map, and PolicyError if the policy does
    not hold.
    """

    def __init__(self, app: Flask, host: Host) -> None:
        self.host = host
        self.policy = load(host.policy)
        self.map = DataMap([*host.bases, Base])
        check(self.map)
        if faults := uncovered(self.policy, {place.key: place.says for place in self.map.places}):
            raise MapFault(faults)
        app.extensions[KEY] = self
        app.register_blueprint(Blueprint("gdpr_templates", __name__, template_folder="templates"))
        for page in pages:
            host.mount(page)
