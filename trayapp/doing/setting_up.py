"""Changes the settings, passwords and accounts as the user asks for it."""

from __future__ import annotations

from collections.abc import Callable

from trayapp.bridge.monitor import Monitor
from trayapp.errors import OwedError
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.renaming import renamed
from trayapp.settings.model import Settings
from trayapp.ui.system_wishes import StartAtLogin
from trayapp.ui.wishes import ForgetAccount, KeepPassword, SettingsChanged, Wish


class SettingUp:
    """What is changed is in force at once. Raises what the profile raises."""

    def __init__(
        self,
        profile: Profile,
        monitor: Monitor,
        settings: Callable[[], Settings],
        apply: Callable[[Settings], None],
    ) -> None:
        """``settings`` gives those in force, which the windows show; ``apply`` puts others in force."""
        self._profile = profile
        self._monitor = monitor
        self._settings = settings
        self._apply = apply

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these."""
        match wish:
            case SettingsChanged(settings=settings):
                self._change(self._settings(), settings)
            case KeepPassword(account=name, password=password):
                try:
                    self._profile.keep_password(name, password)
                finally:
                    self._monitor.refresh(name)
            case StartAtLogin(on=on):
                from trayapp.settings.at_login import at_login  # rarely needed

                at_login(self._profile.places.root).turn(on=on)
            case ForgetAccount(account=name):
                self._monitor.remove_account(name)
                try:
                    self._profile.forget(name)
                finally:
                    self._apply(self._profile.settings())
            case _:
                return False
        return True

    def _change(self, before: Settings, settings: Settings) -> None:
        """Change the file; an account that was given another name keeps its password and what was read."""
        try:
            after = self._profile.change(lambda known: known.with_changes(before, settings))
        except OwedError:
            self._apply(before)  # what is shown goes back to what is in force
            raise
        try:
            for old, new in renamed(before, settings):
                self._monitor.remove_account(old)
                self._profile.rename(old, new)
        finally:
            self._apply(after)
