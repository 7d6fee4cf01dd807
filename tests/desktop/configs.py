"""How the parts of a test's desktop are set up: dark, still, and nothing starts by itself."""

PANEL = "#2B2B2B"
"""Colour of both tray hosts."""

BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <!-- No service folders: nothing starts by itself, so that a test decides what is there. -->
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

TINT2 = """\
rounded = 0
border_width = 0
background_color = {colour} 100
panel_items = S
panel_position = top right horizontal
panel_size = 120 {height}
panel_margin = 0 0
panel_padding = 4 4 4
panel_background_id = 1
panel_dock = 0
strut_policy = none
wm_menu = 0
systray_padding = 0 0 4
systray_background_id = 0
systray_sort = ascending
systray_icon_size = {size}
systray_icon_asb = 100 0 0
"""

XFCE_PANEL = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="30"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="{height}"/>
      <property name="icon-size" type="uint" value="{size}"/>
      <property name="background-style" type="uint" value="1"/>
      <property name="background-rgba" type="array">
        <value type="double" value="0.168627"/>
        <value type="double" value="0.168627"/>
        <value type="double" value="0.168627"/>
        <value type="double" value="1"/>
      </property>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
      <property name="icon-size" type="uint" value="{size}"/>
      <property name="menu-is-primary" type="bool" value="false"/>
    </property>
  </property>
</channel>
"""

DUNST = """\
[global]
    monitor = 0
    geometry = "300x5-0+60"
    origin = top-right
    offset = 0x60
    notification_limit = 10
    idle_threshold = 0
    sticky_history = yes
    history_length = 30
    markup = full
    format = "<b>%s</b>\\n%b"
    dmenu = {menu}
    stack_duplicates = false
    show_indicators = no
    font = Monospace 8
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
"""
