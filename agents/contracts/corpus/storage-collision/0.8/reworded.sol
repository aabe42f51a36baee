// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Engine {
    bool internal ready;
    uint128 internal speed;
    address internal driver;

    function start(uint128 at) external {
        require(!ready, "running");
        ready = true;
        speed = at;
        driver = msg.sender;
    }
}

contract Chassis {
    Engine internal engine;
    uint256 internal weight;
    address internal maker;

    constructor(Engine fitted) {
        engine = fitted;
        maker = msg.sender;
    }

    function refit(Engine fitted) external {
        require(msg.sender == maker, "maker only");
        engine = fitted;
    }

    function drive(bytes memory command) public {
        require(msg.sender == maker, "maker only");
        (bool moved, ) = address(engine).delegatecall(command);
        if (!moved) {
            revert("stalled");
        }
    }
}
