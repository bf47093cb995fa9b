/**
 * Sends one ping to the metadata service the way Metaflow's provider does: with its headers, and with the proxies and authorities that
 * Python's `requests` finds in the environment. Prints the result.
 */
export const SERVICE_CHECK_PROGRAM = String.raw`
import errno, json, os, ssl, sys, threading
import requests
from requests.utils import get_environ_proxies, select_proxy, urldefragauth
from metaflow.metaflow_config import SERVICE_HEADERS, SERVICE_URL

address, seconds = (sys.argv[1] or SERVICE_URL or "").rstrip("/"), float(sys.argv[2])
url = address + "/ping"

def causes(error):
    seen = []
    waiting = [error]
    while waiting:
        error = waiting.pop(0)
        if isinstance(error, BaseException) and error not in seen:
            seen.append(error)
            waiting += [getattr(error, "reason", None), *error.args, error.__cause__, error.__context__]
    return seen

def why(error):
    found = [cause for cause in causes(error) if isinstance(cause, OSError)]
    refused = [str(cause) for cause in found if "Tunnel connection failed" in str(cause)]
    system = [cause for cause in found if cause.strerror]
    if refused:
        return refused[-1]
    return errno.errorcode.get(system[-1].errno, system[-1].strerror) if system else type(error).__name__

def answer():
    try:
        with requests.get(url, headers=dict(SERVICE_HEADERS), timeout=seconds, stream=True) as response:
            return {"status": response.status_code}
    except requests.exceptions.Timeout:
        return {"isLate": True}
    except Exception as error:
        untrusted = [cause for cause in causes(error) if isinstance(cause, ssl.SSLCertVerificationError)]
        return {"untrusted": untrusted[-1].verify_message} if untrusted else {"why": why(error)}

def answer_in_time():
    found = {"isLate": True}
    asking = threading.Thread(target=lambda: found.update({"isLate": False}, **answer()), daemon=True)
    asking.start()
    asking.join(seconds)
    return found

if not address:
    print(json.dumps({"address": None, "proxy": None}))
    sys.exit()
proxy = select_proxy(url, get_environ_proxies(url))
print(json.dumps({"address": address, "proxy": proxy and urldefragauth(proxy if "://" in proxy else "http://" + proxy), **answer_in_time()}), flush=True)
os._exit(0)
`;
