"""Calls each operation with the arguments of its example at Prism, and counts the requests that Prism finds invalid."""

import os
import pathlib
import re
import socket
import subprocess
import time

MAIN = """//! Calls each operation.
#![allow(warnings)]
%s
#[tokio::main]
async fn main() {
    let client = genesys_multicloud_cx::Client::builder("http://127.0.0.1:1")
        .allow_http(true)
        .api_key("key")
        .credentials(genesys_multicloud_cx::auth::Credentials::bearer("token"))
        .timeout(std::time::Duration::from_secs(20))
        .retry(genesys_multicloud_cx::RetryPolicy::none())
        .service_url(genesys_multicloud_cx::Service::%s, std::env::var("PRISM_URL").unwrap())
        .build()
        .unwrap();
    std::panic::set_hook(Box::new(|_| {}));
%s}
"""


def examples(code):
    """The names of the methods of a service, and the code of their examples."""
    for block, name in re.findall(r"```no_run\n(.*?)///? ```\n.*?pub fn (\w+)\(", code, re.DOTALL):
        lines = [re.sub(r"^\s*/// ?", "", line) for line in block.split("\n")]
        yield name, "\n".join(re.sub(r"^# ?", "", line) for line in lines)


def program(code, service):
    modules, calls = "", ""
    for index, (name, text) in enumerate(examples(code)):
        modules += f"mod call_{index} {{\n{text.replace('async fn example', 'pub async fn example')}\n}}\n"
        calls += (
            f'    println!("CALL {name}");\n'
            f"    match tokio::spawn(call_{index}::example(client.clone())).await {{\n"
            f'        Ok(Ok(())) => println!("OK {name}"),\n'
            f'        Ok(Err(error)) => println!("ERROR {name} {{}}", format!("{{error}}").replace("\\n", " ")),\n'
            f'        Err(_) => println!("PANIC {name}"),\n'
            "    }\n"
        )
    return MAIN % (modules, service, calls)


def at_prism(name, service, copy, specs, target, cargo, logs):
    code = (copy / "generated" / f"{name.replace('-', '_')}.rs").read_text()
    (copy / "examples").mkdir(exist_ok=True)
    (copy / "examples" / f"foreign_{name.replace('-', '_')}.rs").write_text(program(code, service))
    example = f"foreign_{name.replace('-', '_')}"
    built = cargo("build", "--example", example, "--no-default-features", "--features", name)
    (logs / f"{name}-calls-build.txt").write_text(built.stdout + built.stderr)
    if built.returncode != 0:
        return {"ok": False}
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    prism = pathlib.Path(os.environ.get("PRISM", target / "peers/node_modules/.bin/prism"))
    with open(logs / f"{name}-prism.txt", "w") as log:
        server = subprocess.Popen([prism, "mock", "--port", str(port), specs], stdout=log, stderr=log)
    try:
        for _ in range(300):
            time.sleep(0.2)
            if "Prism is listening" in (logs / f"{name}-prism.txt").read_text():
                break
        # Prism knows no base path.
        environment = dict(os.environ, PRISM_URL=f"http://127.0.0.1:{port}")
        run = subprocess.run(
            [target / "foreign/built/debug/examples" / example], env=environment, capture_output=True, text=True, timeout=600
        )
        time.sleep(0.5)
        if "CALL " not in run.stdout:
            return {"ok": False}
    finally:
        server.terminate()
        server.wait()
    (logs / f"{name}-calls.txt").write_text(run.stdout + run.stderr)
    log = re.sub(r"\x1b\[[0-9;]*m", "", (logs / f"{name}-prism.txt").read_text())
    return {
        "ok": True,
        "called": run.stdout.count("CALL "),
        "received": log.count("Request received"),
        "invalid": log.count("Request did not pass the validation rules"),
        "unsent": len(re.findall(r"^(?:PANIC|ERROR .*invalid request)", run.stdout, re.MULTILINE)),
    }
